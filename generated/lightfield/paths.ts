// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type * as models from "./types.ts";
export interface paths {
  "/v1/accounts": {
    /** List accounts */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          filter?: components["schemas"]["AccountFilters"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.AccountList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create an account */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.AccountCreateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Account;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/accounts/definitions": {
    /** Describe the fields of accounts */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/accounts/{id}": {
    /** Retrieve an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Account;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update an account */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.AccountUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Account;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Account;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/accounts/{id}/fields/{fieldKey}/history": {
    /** List past values of an account's field */
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
        };
        header?: never;
        path: {
          id: string;
          fieldKey: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.FieldHistory;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/contacts": {
    /** List contacts */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          filter?: components["schemas"]["ContactFilters"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.ContactList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create a contact */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.ContactCreateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Contact;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/contacts/definitions": {
    /** Describe the fields of contacts */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/contacts/{id}": {
    /** Retrieve a contact */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Contact;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a contact */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.ContactUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Contact;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete a contact */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Contact;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/contacts/{id}/fields/{fieldKey}/history": {
    /** List past values of a contact's field */
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
        };
        header?: never;
        path: {
          id: string;
          fieldKey: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.FieldHistory;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/opportunities": {
    /** List opportunities */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          filter?: components["schemas"]["OpportunityFilters"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.OpportunityList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create an opportunity */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.OpportunityCreateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Opportunity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/opportunities/definitions": {
    /** Describe the fields of opportunities */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/opportunities/{id}": {
    /** Retrieve an opportunity */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Opportunity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update an opportunity */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.OpportunityUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Opportunity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete an opportunity */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Opportunity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/opportunities/{id}/fields/{fieldKey}/history": {
    /** List past values of an opportunity's field */
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
        };
        header?: never;
        path: {
          id: string;
          fieldKey: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.FieldHistory;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/tasks": {
    /** List tasks */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          filter?: components["schemas"]["TaskFilters"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.TaskList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create a task */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.TaskCreateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Task;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/tasks/definitions": {
    /** Describe the fields of tasks */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/tasks/{id}": {
    /** Retrieve a task */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Task;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a task */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.TaskUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Task;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete a task */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Task;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/notes": {
    /** List notes */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.NoteList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create a note */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.NoteCreateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Note;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/notes/definitions": {
    /** Describe the fields of notes */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/notes/{id}": {
    /** Retrieve a note */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Note;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a note */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.NoteUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Note;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete a note */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Note;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/meetings": {
    /** List meetings */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          filter?: components["schemas"]["MeetingFilters"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MeetingList"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create a meeting */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.MeetingCreateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Meeting"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/meetings/definitions": {
    /** Describe the fields of meetings */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/meetings/{id}": {
    /** Retrieve a meeting */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Meeting"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a meeting */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.MeetingUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Meeting"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete a meeting */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Meeting"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/lists": {
    /** List lists */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.ListList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create a list */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.ListCreateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.List;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/lists/{id}": {
    /** Retrieve a list */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.List;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Rename a list, add records to it, or remove them */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.ListUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.List;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete a list */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.List;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/lists/{listId}/accounts": {
    /** List the accounts on a list */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          listId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.AccountList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/lists/{listId}/contacts": {
    /** List the contacts on a list */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          listId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.ContactList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/lists/{listId}/opportunities": {
    /** List the opportunities on a list */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          listId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.OpportunityList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/members": {
    /** List the members of the team */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.MemberList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/members/{id}": {
    /** Retrieve a member */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Member;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/files": {
    /** List files */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["FileList"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Open the upload of a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.FileCreateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["FileUpload"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/files/{id}": {
    /** Retrieve a file */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["File"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/files/{id}/complete": {
    /** Complete the upload of a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.FileCompleteParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["File"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/files/{id}/cancel": {
    /** Cancel the upload of a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["File"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/files/{id}/url": {
    /** Get a download URL for a file */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.FileUrl;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/emails": {
    /** List emails */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["EmailList"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/emails/{id}": {
    /** Retrieve an email */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Email"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/emails/send": {
    /** Send an email */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.EmailSendParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.EmailSendResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/emails/draft": {
    /** Draft an email */
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.EmailDraftParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.EmailDraftResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/objects": {
    /** List the types of custom object */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.ObjectTypeList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/objects/{entitySlug}": {
    /** List custom-object records */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          filter?: components["schemas"]["FilterConditions"];
        };
        header?: never;
        path: {
          entitySlug: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.EntityList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/objects/{entitySlug}/definitions": {
    /** Describe the fields of a custom object */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          entitySlug: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/objects/{entitySlug}/values": {
    /** Create a custom-object record */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          entitySlug: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.ObjectCreateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Entity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/objects/{entitySlug}/values/{id}": {
    /** Retrieve a custom-object record */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          entitySlug: string;
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Entity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a custom-object record */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          entitySlug: string;
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.ObjectUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Entity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete a custom-object record */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          entitySlug: string;
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Entity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/objects/{entitySlug}/values/{id}/fields/{fieldKey}/history": {
    /** List past values of a custom-object field */
    get: {
      parameters: {
        query?: {
          limit?: number;
          after?: string;
        };
        header?: never;
        path: {
          entitySlug: string;
          id: string;
          fieldKey: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.FieldHistory;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/accounts/merge": {
    /** Merge two accounts */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.MergeParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MergeResult"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/contacts/merge": {
    /** Merge two contacts */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.MergeParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MergeResult"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/opportunities/merge": {
    /** Merge two opportunities */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.MergeParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MergeResult"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/objects/{entitySlug}/merge": {
    /** Merge two custom-object records */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          entitySlug: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.MergeParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MergeResult"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/merges/{id}": {
    /** Retrieve a merge */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Merge"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/workflowRun/{runId}/status": {
    /** Retrieve the status of a workflow run */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          runId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["WorkflowRunStatus"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/auth/validate": {
    /** Check the API key */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["AuthValidation"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
}
export interface components {
  schemas: {
    FieldValueType:
      | "ADDRESS"
      | "CHECKBOX"
      | "CURRENCY"
      | "DATETIME"
      | "EMAIL"
      | "FULL_NAME"
      | "MARKDOWN"
      | "MULTI_SELECT"
      | "NUMBER"
      | "SINGLE_SELECT"
      | "SOCIAL_HANDLE"
      | "TELEPHONE"
      | "TEXT"
      | "URL"
      | "HTML";
    HandleService: "TWITTER" | "LINKEDIN" | "FACEBOOK" | "INSTAGRAM";
    AccessLevel: "FULL" | "METADATA";
    Meeting: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: models.MeetingFields;
      relationships: models.MeetingRelationships;
      objectType: "meeting";
      accessLevel: components["schemas"]["AccessLevel"];
    };
    MeetingList: {
      data: components["schemas"]["Meeting"][];
      object: string;
      totalCount: number;
    };
    TypeConfiguration: {
      currency?: string;
      handleService?: components["schemas"]["HandleService"];
      multipleValues?: boolean;
      options?: models.SelectOption[];
      unique?: boolean;
      parentFieldKey?: string;
    };
    FieldDefinition: {
      id?: string;
      label: string;
      description: string | null;
      valueType: components["schemas"]["FieldValueType"];
      readOnly?: boolean;
      typeConfiguration: components["schemas"]["TypeConfiguration"];
      slug?: string;
      system?: boolean;
    };
    RelationshipDefinition: {
      id?: string;
      label: string;
      description: string | null;
      cardinality: "HAS_ONE" | "HAS_MANY";
      objectType: string;
      slug?: string;
    };
    Definitions: {
      objectType: string;
      fieldDefinitions: {
        [key: string]: components["schemas"]["FieldDefinition"];
      };
      relationshipDefinitions: {
        [key: string]: components["schemas"]["RelationshipDefinition"];
      };
    };
    FileStatus: "PENDING" | "COMPLETED" | "CANCELLED" | "EXPIRED";
    File: {
      id: string;
      status: components["schemas"]["FileStatus"];
      filename: string;
      mimeType: string;
      sizeBytes: number;
      createdAt: string;
      completedAt: string | null;
      expiresAt: string | null;
    };
    FileUpload: {
      id: string;
      status: components["schemas"]["FileStatus"];
      filename: string;
      mimeType: string;
      sizeBytes: number;
      createdAt: string;
      completedAt: string | null;
      expiresAt: string | null;
      uploadUrl: string;
      uploadHeaders: {
        [key: string]: string;
      };
    };
    FileList: {
      data: components["schemas"]["File"][];
      object: string;
      totalCount: number;
    };
    Email: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: models.EmailFields;
      relationships: models.EmailRelationships;
      objectType: "email";
      accessLevel: components["schemas"]["AccessLevel"];
    };
    EmailList: {
      data: components["schemas"]["Email"][];
      object: string;
      totalCount: number;
    };
    MergeStatus: ("cleanup_pending" | "done" | "failed") | string;
    MergeReference: {
      id: string;
      status: components["schemas"]["MergeStatus"];
    };
    MergeResult: {
      merge: components["schemas"]["MergeReference"];
      primary: models.Entity;
      summary: models.MergeSummary;
    };
    Merge: {
      id: string;
      status: components["schemas"]["MergeStatus"];
      entityType: string;
      primaryId: string;
      duplicateId: string;
      createdAt: string;
      updatedAt: string;
    };
    WorkflowRunStatus: {
      status: ("running" | "completed" | "failed") | string;
    };
    AuthValidation: {
      active: boolean;
      tokenType: "api_key";
      subjectType: "user" | "workspace";
      scopes: string[];
    };
    FilterConditions: {
      [key: string]: string | number | boolean;
    };
    OtherConditions: {
      [key: string]: string | (string | number | boolean);
    };
    AccountConditions: {
      "$name[equal]"?: string;
      "$name[-equal]"?: string;
      "$name[startsWith]"?: string;
      "$name[-startsWith]"?: string;
      "$website[contains]"?: string;
      "$website[-contains]"?: string;
      "$headcount[equal]"?: string;
      "$headcount[-equal]"?: string;
      "$lastFundingType[equal]"?: string;
      "$lastFundingType[-equal]"?: string;
      "$facebook[equal]"?: string;
      "$facebook[-equal]"?: string;
      "$facebook[startsWith]"?: string;
      "$facebook[-startsWith]"?: string;
      "$instagram[equal]"?: string;
      "$instagram[-equal]"?: string;
      "$instagram[startsWith]"?: string;
      "$instagram[-startsWith]"?: string;
      "$linkedIn[equal]"?: string;
      "$linkedIn[-equal]"?: string;
      "$linkedIn[startsWith]"?: string;
      "$linkedIn[-startsWith]"?: string;
      "$twitter[equal]"?: string;
      "$twitter[-equal]"?: string;
      "$twitter[startsWith]"?: string;
      "$twitter[-startsWith]"?: string;
      "$primaryAddress[equal]"?: string;
      "$primaryAddress[-equal]"?: string;
      "$primaryAddress[startsWith]"?: string;
      "$primaryAddress[-startsWith]"?: string;
    } & {
      [key: string]: string;
    };
    AccountFilters: components["schemas"]["AccountConditions"] & components["schemas"]["OtherConditions"];
    ContactConditions: {
      "$name[equal]"?: string;
      "$name[-equal]"?: string;
      "$name[startsWith]"?: string;
      "$name[-startsWith]"?: string;
      "$email[contains]"?: string;
      "$email[-contains]"?: string;
      "$profilePhotoUrl[contains]"?: string;
      "$profilePhotoUrl[-contains]"?: string;
    } & {
      [key: string]: string | boolean;
    };
    ContactFilters: components["schemas"]["ContactConditions"] & components["schemas"]["OtherConditions"];
    OpportunityConditions: {
      "$name[equal]"?: string;
      "$name[-equal]"?: string;
      "$name[startsWith]"?: string;
      "$name[-startsWith]"?: string;
      "$stage[equal]"?: string;
      "$stage[-equal]"?: string;
    } & {
      [key: string]: string | number;
    };
    OpportunityFilters: components["schemas"]["OpportunityConditions"] & components["schemas"]["OtherConditions"];
    TaskConditions: {
      "$title[equal]"?: string;
      "$title[-equal]"?: string;
      "$title[startsWith]"?: string;
      "$title[-startsWith]"?: string;
      "$status[equal]"?: "TODO" | "IN_PROGRESS" | "COMPLETE" | "CANCELLED";
      "$status[-equal]"?: "TODO" | "IN_PROGRESS" | "COMPLETE" | "CANCELLED";
      "$dueAt[equal]"?: string;
      "$dueAt[-equal]"?: string;
      "$dueAt[greaterThan]"?: string;
      "$dueAt[-greaterThan]"?: string;
      "$dueAt[greaterThanOrEqual]"?: string;
      "$dueAt[-greaterThanOrEqual]"?: string;
      "$dueAt[lessThan]"?: string;
      "$dueAt[-lessThan]"?: string;
      "$dueAt[lessThanOrEqual]"?: string;
      "$dueAt[-lessThanOrEqual]"?: string;
    };
    TaskFilters: components["schemas"]["TaskConditions"] & components["schemas"]["OtherConditions"];
    MeetingConditions: {
      "$title[equal]"?: string;
      "$title[-equal]"?: string;
      "$title[startsWith]"?: string;
      "$title[-startsWith]"?: string;
      "$description[equal]"?: string;
      "$description[-equal]"?: string;
      "$description[startsWith]"?: string;
      "$description[-startsWith]"?: string;
      "$privacySetting[equal]"?: string;
      "$privacySetting[-equal]"?: string;
      "$privacySetting[startsWith]"?: string;
      "$privacySetting[-startsWith]"?: string;
      "$startDate[equal]"?: string;
      "$startDate[-equal]"?: string;
      "$startDate[greaterThan]"?: string;
      "$startDate[-greaterThan]"?: string;
      "$startDate[greaterThanOrEqual]"?: string;
      "$startDate[-greaterThanOrEqual]"?: string;
      "$startDate[lessThan]"?: string;
      "$startDate[-lessThan]"?: string;
      "$startDate[lessThanOrEqual]"?: string;
      "$startDate[-lessThanOrEqual]"?: string;
      "$endDate[equal]"?: string;
      "$endDate[-equal]"?: string;
      "$endDate[greaterThan]"?: string;
      "$endDate[-greaterThan]"?: string;
      "$endDate[greaterThanOrEqual]"?: string;
      "$endDate[-greaterThanOrEqual]"?: string;
      "$endDate[lessThan]"?: string;
      "$endDate[-lessThan]"?: string;
      "$endDate[lessThanOrEqual]"?: string;
      "$endDate[-lessThanOrEqual]"?: string;
      "$meetingUrl[contains]"?: string;
      "$meetingUrl[-contains]"?: string;
      "$organizerEmail[contains]"?: string;
      "$organizerEmail[-contains]"?: string;
      "$attendeeEmails[contains]"?: string;
      "$attendeeEmails[-contains]"?: string;
    };
    MeetingFilters: components["schemas"]["MeetingConditions"] & components["schemas"]["OtherConditions"];
    ErrorType:
      | (
          | "bad_request"
          | "unauthorized"
          | "forbidden"
          | "not_found"
          | "conflict"
          | "unsupported_media_type"
          | "unprocessable_content"
          | "too_many_requests"
          | "internal_server_error"
          | "service_unavailable"
          | "gateway_timeout"
          | "idempotency_conflict"
        )
      | string;
    ErrorCode:
      | (
          | "unknown_field"
          | "unknown_relationship"
          | "referenced_resource_missing"
          | "relationship_entity_missing"
          | "relationship_entity_inactive"
          | "invalid_type"
          | "parameter_missing"
          | "invalid_configuration"
          | "idempotency_key_too_long"
          | "version_header"
          | "relationship_write_limit_exceeded"
          | "ambiguous_stage_label"
          | "stage_unresolved_in_pipeline"
          | "unknown_pipeline"
        )
      | string;
    ErrorDetail: {
      type: components["schemas"]["ErrorType"];
      message: string;
      code?: components["schemas"]["ErrorCode"];
      param?: string;
      candidates?: models.StageCandidate[];
      pipelineId?: string;
      activePipelineIds?: string[];
      truncated?: boolean;
    };
    ErrorEnvelope: {
      error: components["schemas"]["ErrorDetail"];
    };
    ErrorResponse: components["schemas"]["ErrorEnvelope"] | components["schemas"]["ErrorDetail"];
  };
  responses: {
    Errors1: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
}
