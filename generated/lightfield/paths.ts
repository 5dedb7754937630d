// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

export interface paths {
  "/v1/accounts": {
    /** List accounts */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          filter?: components["schemas"]["FilterConditions"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["AccountList"];
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
          "application/json": components["schemas"]["AccountCreateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Account"];
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
            "application/json": components["schemas"]["Account"];
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
          "application/json": components["schemas"]["AccountUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Account"];
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
            "application/json": components["schemas"]["Account"];
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
            "application/json": components["schemas"]["FieldHistory"];
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
          filter?: components["schemas"]["FilterConditions"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ContactList"];
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
          "application/json": components["schemas"]["ContactCreateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Contact"];
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
            "application/json": components["schemas"]["Contact"];
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
          "application/json": components["schemas"]["ContactUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Contact"];
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
            "application/json": components["schemas"]["Contact"];
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
            "application/json": components["schemas"]["FieldHistory"];
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
          filter?: components["schemas"]["FilterConditions"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["OpportunityList"];
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
          "application/json": components["schemas"]["OpportunityCreateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Opportunity"];
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
            "application/json": components["schemas"]["Opportunity"];
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
          "application/json": components["schemas"]["OpportunityUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Opportunity"];
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
            "application/json": components["schemas"]["Opportunity"];
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
            "application/json": components["schemas"]["FieldHistory"];
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
          filter?: components["schemas"]["FilterConditions"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["TaskList"];
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
          "application/json": components["schemas"]["TaskCreateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Task"];
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
            "application/json": components["schemas"]["Task"];
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
          "application/json": components["schemas"]["TaskUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Task"];
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
            "application/json": components["schemas"]["Task"];
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
            "application/json": components["schemas"]["NoteList"];
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
          "application/json": components["schemas"]["NoteCreateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Note"];
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
            "application/json": components["schemas"]["Note"];
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
          "application/json": components["schemas"]["NoteUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Note"];
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
            "application/json": components["schemas"]["Note"];
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
          filter?: components["schemas"]["FilterConditions"];
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
          "application/json": components["schemas"]["MeetingCreateParams"];
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
          "application/json": components["schemas"]["MeetingUpdateParams"];
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
            "application/json": components["schemas"]["ListList"];
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
          "application/json": components["schemas"]["ListCreateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["List"];
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
            "application/json": components["schemas"]["List"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a list */
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
          "application/json": components["schemas"]["ListUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["List"];
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
            "application/json": components["schemas"]["List"];
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
            "application/json": components["schemas"]["AccountList"];
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
            "application/json": components["schemas"]["ContactList"];
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
            "application/json": components["schemas"]["OpportunityList"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/v1/members": {
    /** List members */
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
            "application/json": components["schemas"]["MemberList"];
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
            "application/json": components["schemas"]["Member"];
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
          "application/json": components["schemas"]["FileCreateParams"];
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
          "application/json": components["schemas"]["FileCompleteParams"];
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
            "application/json": components["schemas"]["FileUrl"];
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
          "application/json": components["schemas"]["EmailSendParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["EmailSendResult"];
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
          "application/json": components["schemas"]["EmailDraftParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["EmailDraftResult"];
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
            "application/json": components["schemas"]["ObjectTypeList"];
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
            "application/json": components["schemas"]["EntityList"];
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
          "application/json": components["schemas"]["ObjectCreateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Entity"];
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
            "application/json": components["schemas"]["Entity"];
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
          "application/json": components["schemas"]["ObjectUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Entity"];
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
            "application/json": components["schemas"]["Entity"];
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
            "application/json": components["schemas"]["FieldHistory"];
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
          "application/json": components["schemas"]["MergeParams"];
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
          "application/json": components["schemas"]["MergeParams"];
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
          "application/json": components["schemas"]["MergeParams"];
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
          "application/json": components["schemas"]["MergeParams"];
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
    Address: {
      street?: string | null;
      street2?: string | null;
      city?: string | null;
      state?: string | null;
      postalCode?: string | null;
      country?: string | null;
      latitude?: number | null;
      longitude?: number | null;
    };
    FullName: {
      firstName?: string | null;
      lastName?: string | null;
    };
    FieldValue:
      | string
      | number
      | boolean
      | string[]
      | components["schemas"]["Address"]
      | components["schemas"]["FullName"]
      | null;
    Field: {
      value: components["schemas"]["FieldValue"];
      valueType: components["schemas"]["FieldValueType"];
    };
    TextField: {
      value: string | null;
      valueType: components["schemas"]["FieldValueType"];
    };
    TextListField: {
      value: string[] | null;
      valueType: components["schemas"]["FieldValueType"];
    };
    AddressField: {
      value: components["schemas"]["Address"] | null;
      valueType: components["schemas"]["FieldValueType"];
    };
    FullNameField: {
      value: components["schemas"]["FullName"] | null;
      valueType: components["schemas"]["FieldValueType"];
    };
    FieldMap: {
      [key: string]: components["schemas"]["Field"];
    };
    Relationship: {
      cardinality: string;
      objectType: string;
      values: string[];
    };
    RelationshipMap: {
      [key: string]: components["schemas"]["Relationship"];
    };
    Account: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: components["schemas"]["AccountFields"];
      relationships: components["schemas"]["AccountRelationships"];
    };
    AccountFields: {
      $name?: components["schemas"]["TextField"];
      $website?: components["schemas"]["TextListField"];
      $industry?: components["schemas"]["TextListField"];
      $headcount?: components["schemas"]["TextField"];
      $lastFundingType?: components["schemas"]["TextField"];
      $facebook?: components["schemas"]["TextField"];
      $instagram?: components["schemas"]["TextField"];
      $linkedIn?: components["schemas"]["TextField"];
      $twitter?: components["schemas"]["TextField"];
      $primaryAddress?: components["schemas"]["AddressField"];
      $howTheyMakeMoney?: components["schemas"]["Field"];
      $accountStatus?: components["schemas"]["Field"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    AccountRelationships: {
      $owner?: components["schemas"]["Relationship"];
      $contact?: components["schemas"]["Relationship"];
      $opportunity?: components["schemas"]["Relationship"];
      $task?: components["schemas"]["Relationship"];
      $note?: components["schemas"]["Relationship"];
      $meeting?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    AccountList: {
      data: components["schemas"]["Account"][];
      object: string;
      totalCount: number;
    };
    Contact: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: components["schemas"]["ContactFields"];
      relationships: components["schemas"]["ContactRelationships"];
    };
    ContactFields: {
      $name?: components["schemas"]["FullNameField"];
      $email?: components["schemas"]["TextListField"];
      $profilePhotoUrl?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    ContactRelationships: {
      $account?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    ContactList: {
      data: components["schemas"]["Contact"][];
      object: string;
      totalCount: number;
    };
    Opportunity: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: components["schemas"]["OpportunityFields"];
      relationships: components["schemas"]["OpportunityRelationships"];
    };
    OpportunityFields: {
      $name?: components["schemas"]["TextField"];
      $stage?: components["schemas"]["TextField"];
      $opportunityStatus?: components["schemas"]["Field"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    OpportunityRelationships: {
      $account?: components["schemas"]["Relationship"];
      $owner?: components["schemas"]["Relationship"];
      $createdBy?: components["schemas"]["Relationship"];
      $champion?: components["schemas"]["Relationship"];
      $evaluator?: components["schemas"]["Relationship"];
      $task?: components["schemas"]["Relationship"];
      $note?: components["schemas"]["Relationship"];
      $meeting?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    OpportunityList: {
      data: components["schemas"]["Opportunity"][];
      object: string;
      totalCount: number;
    };
    Task: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: components["schemas"]["TaskFields"];
      relationships: components["schemas"]["TaskRelationships"];
    };
    TaskFields: {
      $title?: components["schemas"]["TextField"];
      $status?: components["schemas"]["TextField"];
      $description?: components["schemas"]["TextField"];
      $dueAt?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    TaskRelationships: {
      $assignedTo?: components["schemas"]["Relationship"];
      $account?: components["schemas"]["Relationship"];
      $opportunity?: components["schemas"]["Relationship"];
      $createdBy?: components["schemas"]["Relationship"];
      $note?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    TaskList: {
      data: components["schemas"]["Task"][];
      object: string;
      totalCount: number;
    };
    Note: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: components["schemas"]["NoteFields"];
      relationships: components["schemas"]["NoteRelationships"];
    };
    NoteFields: {
      $title?: components["schemas"]["TextField"];
      $content?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    NoteRelationships: {
      $account?: components["schemas"]["Relationship"];
      $opportunity?: components["schemas"]["Relationship"];
      $contact?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    NoteList: {
      data: components["schemas"]["Note"][];
      object: string;
      totalCount: number;
    };
    AccessLevel: "FULL" | "METADATA";
    PrivacySetting: "FULL" | "METADATA";
    Meeting: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: components["schemas"]["MeetingFields"];
      relationships: components["schemas"]["MeetingRelationships"];
      objectType: "meeting";
      accessLevel: components["schemas"]["AccessLevel"];
    };
    MeetingFields: {
      $title?: components["schemas"]["TextField"];
      $startDate?: components["schemas"]["TextField"];
      $endDate?: components["schemas"]["TextField"];
      $description?: components["schemas"]["TextField"];
      $meetingUrl?: components["schemas"]["TextField"];
      $organizerEmail?: components["schemas"]["TextField"];
      $attendeeEmails?: components["schemas"]["TextListField"];
      $privacySetting?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    MeetingRelationships: {
      $transcript?: components["schemas"]["Relationship"];
      $contact?: components["schemas"]["Relationship"];
      $account?: components["schemas"]["Relationship"];
      $opportunity?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    MeetingList: {
      data: components["schemas"]["Meeting"][];
      object: string;
      totalCount: number;
    };
    List: {
      id: string;
      createdAt: string;
      httpLink: string | null;
      fields: components["schemas"]["ListFields"];
    };
    ListFields: {
      $name?: components["schemas"]["TextField"];
      $objectType?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    ListList: {
      data: components["schemas"]["List"][];
      object: string;
      totalCount: number;
    };
    MemberEmailField: {
      value: string;
      valueType: "EMAIL";
    };
    MemberNameField: {
      value: components["schemas"]["FullName"];
      valueType: "FULL_NAME";
    };
    MemberProfileImageField: {
      value: string | null;
      valueType: "URL";
    };
    MemberRoleField: {
      value: string;
      valueType: "TEXT";
    };
    MemberFields: {
      $email: components["schemas"]["MemberEmailField"];
      $name: components["schemas"]["MemberNameField"];
      $profileImage: components["schemas"]["MemberProfileImageField"];
      $role: components["schemas"]["MemberRoleField"];
    };
    MemberRelationships: Record<string, never>;
    Member: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      fields: components["schemas"]["MemberFields"];
      relationships: components["schemas"]["MemberRelationships"];
    };
    MemberList: {
      data: components["schemas"]["Member"][];
      object: string;
      totalCount: number;
    };
    Entity: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: components["schemas"]["FieldMap"];
      relationships: components["schemas"]["RelationshipMap"];
    };
    EntityList: {
      data: components["schemas"]["Entity"][];
      object: string;
      totalCount: number;
    };
    SelectOption: {
      id: string;
      label: string;
      description?: string | null;
      parentId?: string;
    };
    TypeConfiguration: {
      currency?: string;
      handleService?: components["schemas"]["HandleService"];
      multipleValues?: boolean;
      options?: components["schemas"]["SelectOption"][];
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
    Ids: string | string[];
    FieldInput:
      | string
      | number
      | boolean
      | string[]
      | components["schemas"]["Address"]
      | components["schemas"]["FullName"]
      | null;
    FieldInputMap: {
      [key: string]: components["schemas"]["FieldInput"];
    };
    RelationshipInputMap: {
      [key: string]: components["schemas"]["Ids"];
    };
    RelationshipOperation: {
      add?: components["schemas"]["Ids"];
      remove?: components["schemas"]["Ids"];
      replace?: components["schemas"]["Ids"] | null;
    };
    RelationshipOperationMap: {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    AccountCreateFields: {
      $name: string;
      $website?: string[] | null;
      $industry?: string[] | null;
      $headcount?: string | null;
      $lastFundingType?: string | null;
      $facebook?: string | null;
      $instagram?: string | null;
      $linkedIn?: string | null;
      $twitter?: string | null;
      $primaryAddress?: components["schemas"]["Address"] | null;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    AccountUpdateFields: {
      $name?: string | null;
      $website?: string[] | null;
      $industry?: string[] | null;
      $headcount?: string | null;
      $lastFundingType?: string | null;
      $facebook?: string | null;
      $instagram?: string | null;
      $linkedIn?: string | null;
      $twitter?: string | null;
      $primaryAddress?: components["schemas"]["Address"] | null;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    AccountCreateRelationships: {
      $owner?: components["schemas"]["Ids"];
      $contact?: components["schemas"]["Ids"];
    } & {
      [key: string]: components["schemas"]["Ids"];
    };
    AccountUpdateRelationships: {
      $owner?: components["schemas"]["RelationshipOperation"];
      $contact?: components["schemas"]["RelationshipOperation"];
    } & {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    AccountCreateParams: {
      fields: components["schemas"]["AccountCreateFields"];
      relationships?: components["schemas"]["AccountCreateRelationships"];
    };
    AccountUpdateParams: {
      fields?: components["schemas"]["AccountUpdateFields"];
      relationships?: components["schemas"]["AccountUpdateRelationships"];
    };
    ContactFieldsInput: {
      $name?: components["schemas"]["FullName"] | null;
      $email?: string[] | null;
      $profilePhotoUrl?: string | null;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    ContactCreateRelationships: {
      $account?: components["schemas"]["Ids"];
    } & {
      [key: string]: components["schemas"]["Ids"];
    };
    ContactUpdateRelationships: {
      $account?: components["schemas"]["RelationshipOperation"];
    } & {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    ContactCreateParams: {
      fields: components["schemas"]["ContactFieldsInput"];
      relationships?: components["schemas"]["ContactCreateRelationships"];
    };
    ContactUpdateParams: {
      fields?: components["schemas"]["ContactFieldsInput"];
      relationships?: components["schemas"]["ContactUpdateRelationships"];
    };
    OpportunityCreateFields: {
      $name: string;
      $stage: string;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    OpportunityUpdateFields: {
      $name?: string | null;
      $stage?: string | null;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    OpportunityCreateRelationships: {
      $account: components["schemas"]["Ids"];
      $owner?: components["schemas"]["Ids"];
      $createdBy?: components["schemas"]["Ids"];
      $champion?: components["schemas"]["Ids"];
      $evaluator?: components["schemas"]["Ids"];
    } & {
      [key: string]: components["schemas"]["Ids"];
    };
    OpportunityUpdateRelationships: {
      $owner?: components["schemas"]["RelationshipOperation"];
      $champion?: components["schemas"]["RelationshipOperation"];
      $evaluator?: components["schemas"]["RelationshipOperation"];
    } & {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    OpportunityCreateParams: {
      fields: components["schemas"]["OpportunityCreateFields"];
      relationships: components["schemas"]["OpportunityCreateRelationships"];
    };
    OpportunityUpdateParams: {
      fields?: components["schemas"]["OpportunityUpdateFields"];
      relationships?: components["schemas"]["OpportunityUpdateRelationships"];
    };
    TaskStatus: "TODO" | "IN_PROGRESS" | "COMPLETE" | "CANCELLED";
    TaskCreateFields: {
      $title: string;
      $status: components["schemas"]["TaskStatus"];
      $description?: string | null;
      $dueAt?: string | null;
    };
    TaskUpdateFields: {
      $title?: string | null;
      $status?: components["schemas"]["TaskStatus"] | null;
      $description?: string | null;
      $dueAt?: string | null;
    };
    TaskCreateRelationships: {
      $assignedTo: components["schemas"]["Ids"];
      $account?: components["schemas"]["Ids"];
      $opportunity?: components["schemas"]["Ids"];
      $createdBy?: components["schemas"]["Ids"];
    } & {
      [key: string]: components["schemas"]["Ids"];
    };
    TaskUpdateRelationships: {
      $assignedTo?: components["schemas"]["RelationshipOperation"];
      $account?: components["schemas"]["RelationshipOperation"];
      $opportunity?: components["schemas"]["RelationshipOperation"];
    } & {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    TaskCreateParams: {
      fields: components["schemas"]["TaskCreateFields"];
      relationships: components["schemas"]["TaskCreateRelationships"];
    };
    TaskUpdateParams: {
      fields?: components["schemas"]["TaskUpdateFields"];
      relationships?: components["schemas"]["TaskUpdateRelationships"];
    };
    NoteCreateFields: {
      $title: string;
      $content?: string | null;
    };
    NoteUpdateFields: {
      $title?: string | null;
      $content?: string | null;
    };
    NoteCreateRelationships: {
      $account?: components["schemas"]["Ids"];
      $opportunity?: components["schemas"]["Ids"];
      $contact?: components["schemas"]["Ids"];
    };
    NoteRelationshipAddition: {
      add: components["schemas"]["Ids"];
    };
    NoteRelationshipRemoval: {
      remove: components["schemas"]["Ids"];
    };
    NoteRelationshipOperation:
      components["schemas"]["NoteRelationshipAddition"] | components["schemas"]["NoteRelationshipRemoval"];
    NoteUpdateRelationships: {
      $account?: components["schemas"]["NoteRelationshipOperation"];
      $opportunity?: components["schemas"]["NoteRelationshipOperation"];
    };
    NoteCreateParams: {
      fields: components["schemas"]["NoteCreateFields"];
      relationships?: components["schemas"]["NoteCreateRelationships"];
    };
    NoteUpdateParams: {
      fields?: components["schemas"]["NoteUpdateFields"];
      relationships?: components["schemas"]["NoteUpdateRelationships"];
    };
    MeetingCreateFields: {
      $title: string;
      $startDate: string;
      $endDate: string;
      $description?: string | null;
      $meetingUrl?: string | null;
      $organizerEmail?: string | null;
      $attendeeEmails?: string[];
      $privacySetting?: components["schemas"]["PrivacySetting"] | null;
    };
    MeetingCreateRelationships: {
      $transcript: components["schemas"]["Ids"];
    };
    MeetingCreateParams: {
      fields: components["schemas"]["MeetingCreateFields"];
      autoCreateRecords?: boolean;
      relationships?: components["schemas"]["MeetingCreateRelationships"];
    };
    MeetingUpdateFields: {
      $privacySetting: components["schemas"]["PrivacySetting"] | null;
    };
    TranscriptReplacement: {
      replace: string;
    };
    MeetingUpdateRelationships: {
      $transcript: components["schemas"]["TranscriptReplacement"];
    };
    MeetingUpdateParams: {
      fields?: components["schemas"]["MeetingUpdateFields"];
      relationships?: components["schemas"]["MeetingUpdateRelationships"];
    };
    ListObjectType: "account" | "contact" | "opportunity" | "$account" | "$contact" | "$opportunity";
    ListCreateFields: {
      $name: string;
      $objectType: components["schemas"]["ListObjectType"];
    };
    ListInitialAccounts: {
      $accounts: components["schemas"]["Ids"];
    };
    ListInitialContacts: {
      $contacts: components["schemas"]["Ids"];
    };
    ListInitialOpportunities: {
      $opportunities: components["schemas"]["Ids"];
    };
    ListCreateRelationships:
      | components["schemas"]["ListInitialAccounts"]
      | components["schemas"]["ListInitialContacts"]
      | components["schemas"]["ListInitialOpportunities"];
    ListMembershipOperation: {
      add?: components["schemas"]["Ids"];
      remove?: components["schemas"]["Ids"];
    };
    ListAccountChanges: {
      $accounts: components["schemas"]["ListMembershipOperation"];
    };
    ListContactChanges: {
      $contacts: components["schemas"]["ListMembershipOperation"];
    };
    ListOpportunityChanges: {
      $opportunities: components["schemas"]["ListMembershipOperation"];
    };
    ListUpdateFields: {
      $name?: string;
    };
    ListUpdateRelationships:
      | components["schemas"]["ListAccountChanges"]
      | components["schemas"]["ListContactChanges"]
      | components["schemas"]["ListOpportunityChanges"];
    ListCreateParams: {
      fields: components["schemas"]["ListCreateFields"];
      relationships?: components["schemas"]["ListCreateRelationships"];
    };
    ListUpdateParams: {
      fields?: components["schemas"]["ListUpdateFields"];
      relationships?: components["schemas"]["ListUpdateRelationships"];
    };
    FileStatus: "PENDING" | "COMPLETED" | "CANCELLED" | "EXPIRED";
    FilePurpose: "meeting_transcript" | "knowledge_user" | "knowledge_workspace" | "email_attachment";
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
    FileUrl: {
      url: string;
      expiresAt: string;
    };
    FileCreateParams: {
      filename: string;
      mimeType: string;
      sizeBytes: number;
      purpose?: components["schemas"]["FilePurpose"];
    };
    FileCompleteParams: {
      md5?: string;
    };
    Email: {
      id: string;
      createdAt: string;
      updatedAt: string | null;
      httpLink: string | null;
      externalId?: string | null;
      fields: components["schemas"]["EmailFields"];
      relationships: components["schemas"]["EmailRelationships"];
      objectType: "email";
      accessLevel: components["schemas"]["AccessLevel"];
    };
    EmailFields: {
      $subject?: components["schemas"]["TextField"];
      $sentAt?: components["schemas"]["TextField"];
      $from?: components["schemas"]["TextListField"];
      $to?: components["schemas"]["TextListField"];
      $cc?: components["schemas"]["TextListField"];
      $bcc?: components["schemas"]["TextListField"];
      $privacySetting?: components["schemas"]["TextField"];
      $body?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    EmailRelationships: {
      $account?: components["schemas"]["Relationship"];
      $contact?: components["schemas"]["Relationship"];
      $attachment?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    EmailList: {
      data: components["schemas"]["Email"][];
      object: string;
      totalCount: number;
    };
    EmailContentType: "HTML" | "TEXT";
    EmailSendMessageBody: {
      contentType?: components["schemas"]["EmailContentType"];
      content: string;
    };
    EmailDraftMessageBody: {
      contentType?: components["schemas"]["EmailContentType"];
      content: string;
    };
    EmailSendParams: {
      from: string;
      to: string[];
      cc?: string[];
      bcc?: string[];
      subject: string;
      messageBody: components["schemas"]["EmailSendMessageBody"];
      attachments?: string[];
    };
    EmailDraftParams: {
      from: string;
      to?: string[];
      cc?: string[];
      bcc?: string[];
      subject?: string;
      messageBody?: components["schemas"]["EmailDraftMessageBody"];
      attachments?: string[];
    };
    EmailSendResult: {
      sentAt: string;
    };
    EmailDraftResult: {
      draftedAt: string;
    };
    ObjectType: {
      objectType: string;
      label: string;
    };
    ObjectTypeList: {
      data: components["schemas"]["ObjectType"][];
    };
    ObjectCreateParams: {
      fields: components["schemas"]["FieldInputMap"];
      relationships?: components["schemas"]["RelationshipInputMap"];
    };
    ObjectUpdateParams: {
      fields?: components["schemas"]["FieldInputMap"];
      relationships?: components["schemas"]["RelationshipOperationMap"];
    };
    FieldHistoryEntry: {
      value?: components["schemas"]["FieldValue"];
      displayValue?: string;
      recordedAt?: string;
      isCreate?: boolean;
    };
    FieldHistory: {
      data?: components["schemas"]["FieldHistoryEntry"][];
      nextCursor?: string | null;
    };
    MergeFieldValue: {
      value: components["schemas"]["FieldInput"];
    };
    MergeFieldResolution: ("primary" | "duplicate") | components["schemas"]["MergeFieldValue"];
    MergeOptions: {
      multiSelectUnion?: boolean;
    };
    MergeParams: {
      primaryId: string;
      duplicateId: string;
      fieldResolutions?: {
        [key: string]: components["schemas"]["MergeFieldResolution"];
      };
      options?: components["schemas"]["MergeOptions"];
    };
    MergeStatus: ("cleanup_pending" | "done" | "failed") | string;
    MergeReference: {
      id: string;
      status: components["schemas"]["MergeStatus"];
    };
    MergeSummary: {
      fieldWriteCount: number;
      syncRepointedCount: number;
      warnings: string[];
    };
    MergeResult: {
      merge: components["schemas"]["MergeReference"];
      primary: components["schemas"]["Entity"];
      summary: components["schemas"]["MergeSummary"];
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
    StageCandidate: {
      stageOptionId?: string;
      stageLabel?: string;
      pipelineId?: string;
      pipelineName?: string;
    };
    ErrorDetail: {
      type: components["schemas"]["ErrorType"];
      message: string;
      code?: components["schemas"]["ErrorCode"];
      param?: string;
      candidates?: components["schemas"]["StageCandidate"][];
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
