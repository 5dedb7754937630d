// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type * as models from "./types.ts";
export interface paths {
  "/": {
    /** Ping the API */
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
            "application/json": models.Undeclared;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/auth/login": {
    /** Log in */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.AuthLoginParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.TokenPair;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/auth/signup": {
    /** Open an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.AuthSignupParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.AccountIdentity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/auth/verify_billing": {
    /** Confirm billing */
    post: {
      parameters: {
        query: {
          sub: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        201: {
          content: {
            "application/json": models.AccountIdentity;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/auth/token/refresh": {
    /** Refresh the tokens */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.TokenRefreshParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.TokenPair;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/auth/recovery/login": {
    /** Ask for a forgotten user name */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.RecoveryCreateParams;
        };
      };
      responses: {
        201: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/auth/recovery/password": {
    /** Ask for a password reset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.RecoveryCreateParams;
        };
      };
      responses: {
        201: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Set a new password */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.RecoveryPasswordUpdateParams;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/auth/recovery/passcode/{passcode}": {
    /** Check a recovery passcode */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          passcode: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/space/{space_id}/members/{member_uid}": {
    /** Retrieve a member */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          space_id: string;
          member_uid: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Undeclared;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/space/{space_id}/members": {
    /** List members */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          space_id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.WorkspaceMemberListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/space/{space_sid}/tokens": {
    /** List API tokens */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          space_sid: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.WorkspaceTokenListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create an API token */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          space_sid: string;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": models.WorkspaceTokenCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.WorkspaceToken;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/space/{space_sid}/tokens/{token_id}": {
    /** Revoke an API token */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          space_sid: string;
          token_id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/wspace": {
    /** Create a workspace */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.WorkspaceCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.Workspace;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/wspace/{id}": {
    /** Retrieve a workspace */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          join?: string[];
          cache?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Workspace;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a workspace */
    patch: {
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
          "application/json": models.WorkspaceUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Workspace;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/role": {
    /** List roles */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          s?: string;
          filter?: string[];
          or?: string[];
          sort?: string[];
          join?: string[];
          limit?: number;
          offset?: number;
          page?: number;
          cache?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.RoleListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create a role */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.RoleCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.Role;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/role/{id}": {
    /** Retrieve a role */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          join?: string[];
          cache?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Role;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete a role */
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
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a role */
    patch: {
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
          "application/json": models.RoleUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Role;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/role/bulk": {
    /** Create several roles */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.RoleBulkCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.RoleBulkCreateResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/role-assignment/{assignment}": {
    /** Assign a role */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          assignment: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.RoleAssignmentCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.RoleAssignment;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/role-assignment/{assignment}/{id}": {
    /** Retrieve a role assignment */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          join?: string[];
          cache?: number;
        };
        header?: never;
        path: {
          assignment: string;
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.RoleAssignment;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Withdraw a role */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          assignment: string;
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/role-assignment/{assignment}/bulk": {
    /** Assign several roles */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          assignment: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.RoleAssignmentBulkCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.RoleAssignmentBulkCreateResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/invitation": {
    /** List invitations */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          s?: string;
          filter?: string[];
          or?: string[];
          sort?: string[];
          join?: string[];
          limit?: number;
          offset?: number;
          page?: number;
          cache?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["InvitationListResult"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Send an invitation */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.InvitationCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Invitation"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/invitation/{id}": {
    /** Retrieve an invitation */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          join?: string[];
          cache?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Invitation"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete an invitation */
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
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/invitation_acceptance/{code}": {
    /** Check an invitation */
    get: {
      parameters: {
        query: {
          passcode: string;
        };
        header?: never;
        path: {
          code: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Accept an invitation */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          code: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.InvitationAcceptanceUpdateParams;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/invitation_reattempt/{code}": {
    /** Send an invitation again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          code: string;
        };
        cookie?: never;
      };
      responses: {
        201: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/user": {
    /** List users */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          s?: string;
          filter?: string[];
          or?: string[];
          sort?: string[];
          join?: string[];
          limit?: number;
          offset?: number;
          page?: number;
          cache?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.UserListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/user/{id}": {
    /** Retrieve a user */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          join?: string[];
          cache?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.User;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/user/recover/{id}": {
    /** Bring a user back */
    patch: {
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
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/get-signed-put-url": {
    /** Get permission to upload */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.SignedPutUrlCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.SignedUpload;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/buckets": {
    /** List buckets */
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
            "application/json": models.BucketList;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/buckets/bulk_upload": {
    /** Upload several files */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": components["schemas"]["BucketBulkUploadParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.BucketBulkUploadResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/buckets/upload": {
    /** Upload a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": components["schemas"]["BucketUploadParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.StoredFile;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/buckets/health": {
    /** Check the storage */
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
            "application/json": models.Undeclared;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/buckets/{filename}": {
    /** Get a presigned URL to download a file */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          filename: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.SignedDownload;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/buckets/{pathname}/{filename}": {
    /** Get a presigned URL to download a file in a folder */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          pathname: string;
          filename: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.SignedDownload;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/objects": {
    /** List stored objects */
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
            "application/json": models.BucketObjectListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/registry/resources": {
    /** List kinds of resources */
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
            "application/json": models.ResourceKindListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/registry/actions": {
    /** List kinds of actions */
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
            "application/json": models.ActionKindListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/features": {
    /** List features of a plan */
    get: {
      parameters: {
        query: {
          planName: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.FeatureListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/subscription": {
    /** Open a subscription */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.SubscriptionCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Subscription"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/subscription/{id}": {
    /** Retrieve a subscription */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          join?: string[];
          cache?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Subscription"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a subscription */
    patch: {
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
          "application/json": models.SubscriptionUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Subscription"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/subscription/change": {
    /** Change the plan */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.SubscriptionUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Subscription"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/contacts": {
    /** List contacts */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          s?: string;
          filter?: string[];
          or?: string[];
          sort?: string[];
          join?: string[];
          limit?: number;
          offset?: number;
          page?: number;
          cache?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ContactListResult"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create a contact */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.ContactCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Contact"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/contacts/{id}": {
    /** Retrieve a contact */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          join?: string[];
          cache?: number;
        };
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
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a contact */
    patch: {
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
          "application/json": models.ContactUpdateParams;
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
  "/contact_group": {
    /** List contact groups */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          s?: string;
          filter?: string[];
          or?: string[];
          sort?: string[];
          join?: string[];
          limit?: number;
          offset?: number;
          page?: number;
          cache?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.ContactGroupListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create a contact group */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.ContactGroupCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.ContactGroup;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/contact_group/{id}": {
    /** Retrieve a contact group */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          join?: string[];
          cache?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.ContactGroup;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete a contact group */
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
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a contact group */
    patch: {
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
          "application/json": models.ContactGroupUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.ContactGroup;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox": {
    /** List mailboxes */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          s?: string;
          filter?: string[];
          or?: string[];
          sort?: string[];
          join?: string[];
          limit?: number;
          offset?: number;
          page?: number;
          cache?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.MailboxListResult;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Create a mailbox */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.MailboxCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.Mailbox;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox/{id}": {
    /** Retrieve a mailbox */
    get: {
      parameters: {
        query?: {
          fields?: string[];
          join?: string[];
          cache?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": models.Mailbox;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Delete a mailbox */
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
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Update a mailbox */
    patch: {
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
          "application/json": models.MailboxUpdateParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Mailbox;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox/availability": {
    /** Check whether an address is free */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.MailboxCheckAvailabilityParams;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": models.Undeclared;
          };
        };
        204: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox/{id}/registry": {
    /** List the registry of a mailbox */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MailboxRegistryPage"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox/{id}/registry/action": {
    /** List the actions of a mailbox */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MailboxRegistryPage"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Attach an action to a mailbox */
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
          "application/json": models.RegistryEntryCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["MailboxActionEntry"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox/{id}/registry/resource": {
    /** List the resources of a mailbox */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MailboxRegistryPage"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Attach a resource to a mailbox */
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
          "application/json": models.RegistryEntryCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["MailboxResourceEntry"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox/{id}/stream/{slug}": {
    /** Retrieve a stream */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          slug: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MailboxStream"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Add a message to a stream */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          slug: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.StreamMessageCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": models.StreamMessage;
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox/{id}/stream/{slug}/registry": {
    /** List the registry of a stream */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          id: string;
          slug: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["StreamRegistryPage"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox/{id}/stream/{slug}/registry/action": {
    /** List the actions of a stream */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          id: string;
          slug: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["StreamRegistryPage"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Attach an action to a stream */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          slug: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.RegistryEntryCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["StreamRegistryEntryWithValue"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/mailbox/{id}/stream/{slug}/registry/resource": {
    /** List the resources of a stream */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          id: string;
          slug: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["StreamRegistryPage"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
    /** Attach a resource to a stream */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          slug: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.RegistryEntryCreateParams;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["StreamRegistryEntryWithValue"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/inbound/mail": {
    /** Take in a mail */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": models.InboundMailCreateParams;
        };
      };
      responses: {
        201: {
          content?: never;
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
}
export interface components {
  schemas: {
    InvitationCategory: "invitation" | "invite";
    Invitation: {
      id: string;
      active: boolean;
      audit: models.Audit;
      category: components["schemas"]["InvitationCategory"];
      code: string;
      email: string;
      user: models.RecordReference;
    };
    InvitationPage: {
      count: number;
      data: components["schemas"]["Invitation"][];
      page: number;
      pageCount: number;
      total: number;
    };
    InvitationListResult: components["schemas"]["InvitationPage"] | components["schemas"]["Invitation"][];
    BucketUploadParams: {
      file: string;
      path?: string;
    };
    BucketBulkUploadParams: {
      bulk: string[];
      path?: string;
    };
    SubscriptionPlan: "free" | "personal_pro" | "business_pro" | "enterprise";
    SubscriptionStatus: "active" | "inactive" | "trial" | "canceled" | "expired";
    Subscription: {
      id: string;
      audit: models.Audit;
      endDate: string;
      history: unknown[];
      planName: components["schemas"]["SubscriptionPlan"];
      startDate: string;
      status: components["schemas"]["SubscriptionStatus"];
      workspace: unknown;
      workspaceId: string;
    };
    Contact: {
      id: string;
      audit: models.Audit;
      contactGroupId: string;
      email: string;
      firstName: string;
      lastName: string;
      metadata: unknown;
      phoneNumber: string;
      primaryContact: "email" | "phoneNumber";
      workspaceId: string;
    };
    ContactPage: {
      count: number;
      data: components["schemas"]["Contact"][];
      page: number;
      pageCount: number;
      total: number;
    };
    ContactListResult: components["schemas"]["ContactPage"] | components["schemas"]["Contact"][];
    RegistryEntryName: "cta" | "forwarder" | "webhook" | "calendly" | "csv" | "pdf" | "website" | "docx";
    RegistryEntryType: "action" | "tool" | "dependency" | "resource" | "integration" | "instruction";
    MailboxRegistryEntry: {
      id: string;
      audit: unknown;
      enabled: boolean;
      instructions: string;
      name: components["schemas"]["RegistryEntryName"];
      pipelineId: string;
      schema: unknown;
      slug: string;
      source: string;
      type: components["schemas"]["RegistryEntryType"];
      workspaceId: string;
    };
    MailboxActionEntry: {
      id: string;
      audit: unknown;
      enabled: boolean;
      instructions: string;
      name: components["schemas"]["RegistryEntryName"];
      pipelineId: string;
      schema: unknown;
      slug: string;
      source: string;
      type: components["schemas"]["RegistryEntryType"];
      value: unknown;
      workspaceId: string;
    };
    MailboxResourceEntry: {
      id: string;
      audit: unknown;
      enabled: boolean;
      instructions: string;
      name: components["schemas"]["RegistryEntryName"];
      pipelineId: string;
      rawContent: string | null;
      rawParsed: string | null;
      schema: unknown;
      slug: string;
      source: string;
      type: components["schemas"]["RegistryEntryType"];
      value: unknown;
      workspaceId: string;
    };
    MailboxRegistryPage: {
      data: components["schemas"]["MailboxRegistryEntry"][];
      limit: number;
      offset: number;
      page: number;
      total: number;
    };
    StreamRegistryEntry: {
      id: string;
      audit: unknown;
      enabled: boolean;
      instructions: string;
      name: components["schemas"]["RegistryEntryName"];
      pipelineId: string;
      schema: unknown;
      source: string;
      streamNamespace: string;
      type: components["schemas"]["RegistryEntryType"];
      streamSlug?: string;
    };
    StreamRegistryEntryWithValue: {
      id: string;
      audit: unknown;
      enabled: boolean;
      instructions: string;
      name: components["schemas"]["RegistryEntryName"];
      pipelineId: string;
      schema: unknown;
      source: string;
      streamNamespace: string;
      type: components["schemas"]["RegistryEntryType"];
      value: unknown;
      streamSlug?: string;
    };
    StreamRegistryPage: {
      data: components["schemas"]["StreamRegistryEntry"][];
      limit: number;
      offset: number;
      page: number;
      total: number;
    };
    MailboxStream: {
      id: number;
      contactId: string;
      contactMetadata: unknown;
      conversations: unknown;
      mailbox: unknown;
      medium: "sms" | "email" | "slack" | "whatsapp" | "facebook" | "twitter" | "telegram" | "discord" | "wechat";
      namespace: string;
      pipelineId: string;
      slug: string;
      status: "open" | "composing" | "closed" | "archived" | "quarantined" | "spam" | "trash";
      streamRegistries: unknown;
      subject: string;
      workspace: unknown;
      workspaceId: string;
    };
  };
  responses: {
    Errors1: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": models.ErrorBody;
      };
    };
  };
}
