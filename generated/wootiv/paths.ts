// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

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
            "application/json": components["schemas"]["Undeclared"];
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
          "application/json": components["schemas"]["AuthLoginParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["TokenPair"];
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
          "application/json": components["schemas"]["AuthSignupParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["AccountIdentity"];
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
            "application/json": components["schemas"]["AccountIdentity"];
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
          "application/json": components["schemas"]["TokenRefreshParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["TokenPair"];
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
          "application/json": components["schemas"]["RecoveryCreateParams"];
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
          "application/json": components["schemas"]["RecoveryCreateParams"];
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
          "application/json": components["schemas"]["RecoveryPasswordUpdateParams"];
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
            "application/json": components["schemas"]["Undeclared"];
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
            "application/json": components["schemas"]["Undeclared"];
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
            "application/json": components["schemas"]["WorkspaceMemberListResult"];
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
            "application/json": components["schemas"]["WorkspaceTokenListResult"];
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
          "application/json": components["schemas"]["WorkspaceTokenCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["WorkspaceToken"];
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
          "application/json": components["schemas"]["WorkspaceCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Workspace"];
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
            "application/json": components["schemas"]["Workspace"];
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
          "application/json": components["schemas"]["WorkspaceUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Workspace"];
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
            "application/json": components["schemas"]["RoleListResult"];
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
          "application/json": components["schemas"]["RoleCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Role"];
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
            "application/json": components["schemas"]["Role"];
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
            "application/json": components["schemas"]["Undeclared"];
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
          "application/json": components["schemas"]["RoleUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Role"];
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
          "application/json": components["schemas"]["RoleBulkCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["RoleBulkCreateResult"];
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
          "application/json": components["schemas"]["RoleAssignmentCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["RoleAssignment"];
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
            "application/json": components["schemas"]["RoleAssignment"];
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
            "application/json": components["schemas"]["Undeclared"];
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
          "application/json": components["schemas"]["RoleAssignmentBulkCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["RoleAssignmentBulkCreateResult"];
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
          "application/json": components["schemas"]["InvitationCreateParams"];
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
            "application/json": components["schemas"]["Undeclared"];
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
            "application/json": components["schemas"]["Undeclared"];
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
          "application/json": components["schemas"]["InvitationAcceptanceUpdateParams"];
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
            "application/json": components["schemas"]["UserListResult"];
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
            "application/json": components["schemas"]["User"];
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
            "application/json": components["schemas"]["Undeclared"];
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
          "application/json": components["schemas"]["SignedPutUrlCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["SignedUpload"];
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
            "application/json": components["schemas"]["BucketList"];
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
            "application/json": components["schemas"]["BucketBulkUploadResult"];
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
            "application/json": components["schemas"]["StoredFile"];
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
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/buckets/{filename}": {
    /** Get an address to download a file */
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
            "application/json": components["schemas"]["SignedDownload"];
          };
        };
        default: components["responses"]["Errors1"];
      };
    };
  };
  "/aws/buckets/{pathname}/{filename}": {
    /** Get an address to download a file in a folder */
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
            "application/json": components["schemas"]["SignedDownload"];
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
            "application/json": components["schemas"]["BucketObjectListResult"];
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
            "application/json": components["schemas"]["ResourceKindListResult"];
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
            "application/json": components["schemas"]["ActionKindListResult"];
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
            "application/json": components["schemas"]["FeatureListResult"];
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
          "application/json": components["schemas"]["SubscriptionCreateParams"];
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
          "application/json": components["schemas"]["SubscriptionUpdateParams"];
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
          "application/json": components["schemas"]["SubscriptionUpdateParams"];
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
          "application/json": components["schemas"]["ContactCreateParams"];
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
            "application/json": components["schemas"]["Undeclared"];
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
            "application/json": components["schemas"]["ContactGroupListResult"];
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
          "application/json": components["schemas"]["ContactGroupCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["ContactGroup"];
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
            "application/json": components["schemas"]["ContactGroup"];
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
            "application/json": components["schemas"]["Undeclared"];
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
          "application/json": components["schemas"]["ContactGroupUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ContactGroup"];
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
            "application/json": components["schemas"]["MailboxListResult"];
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
          "application/json": components["schemas"]["MailboxCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Mailbox"];
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
            "application/json": components["schemas"]["Mailbox"];
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
            "application/json": components["schemas"]["Undeclared"];
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
          "application/json": components["schemas"]["MailboxUpdateParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Mailbox"];
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
          "application/json": components["schemas"]["MailboxCheckAvailabilityParams"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Undeclared"];
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
          "application/json": components["schemas"]["RegistryEntryCreateParams"];
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
          "application/json": components["schemas"]["RegistryEntryCreateParams"];
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
          "application/json": components["schemas"]["StreamMessageCreateParams"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["StreamMessage"];
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
          "application/json": components["schemas"]["RegistryEntryCreateParams"];
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
          "application/json": components["schemas"]["RegistryEntryCreateParams"];
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
          "application/json": components["schemas"]["InboundMailCreateParams"];
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
    Undeclared: unknown;
    ErrorBody: {
      statusCode: number;
      message: string | string[];
      error?: string;
    };
    Audit: {
      date_created: string;
      date_deleted: string;
      date_updated: string;
      version: number;
    };
    RecordReference: {
      id: string;
    };
    AuthLoginParams: {
      password: string;
      username: string;
    };
    AuthSignupParams: {
      email: string;
      password: string;
      plan: string;
      firstName?: string;
      lastName?: string;
      phoneNumber?: string;
    };
    AccountIdentity: {
      email: string;
      sub: string;
    };
    TokenRefreshParams: {
      refreshToken: string;
    };
    TokenPair: {
      accessToken: string;
      refreshToken: string;
      sub: string;
    };
    RecoveryCreateParams: {
      email: string;
    };
    RecoveryPasswordUpdateParams: {
      newPassword: string;
      passcode: string;
    };
    Workspace: {
      id: string;
      audit: unknown;
      name: string;
      ownerId: string;
      slug: string;
      subscription: unknown;
      subscriptionId: string;
      workspaceMembers: string[];
    };
    WorkspaceCreateParams: {
      name: string;
      ownerId: string;
    };
    WorkspaceUpdateParams: {
      id?: string;
      audit?: unknown;
      name?: string;
      ownerId?: string;
      slug?: string;
      subscription?: unknown;
      subscriptionId?: string;
      workspaceMembers?: string[];
    };
    WorkspaceMember: {
      [key: string]: unknown;
    };
    WorkspaceMemberPage: {
      count?: number;
      data: components["schemas"]["WorkspaceMember"][];
      page?: number;
      pageCount?: number;
      total?: number;
    } & {
      [key: string]: unknown;
    };
    WorkspaceMemberListResult:
      components["schemas"]["WorkspaceMemberPage"] | components["schemas"]["WorkspaceMember"][];
    WorkspaceToken: {
      id: string;
      audit: unknown;
      name: string;
      sensitiveKey: string;
      workspaceId: string;
      apiKey?: string;
      errorCount?: number;
      lastErrorTimestamp?: string;
      lastRequestTimeStamp?: string;
      requestCount?: number;
      workspace?: components["schemas"]["Workspace"];
    };
    WorkspaceTokenCreateParams: {
      name?: string;
    };
    WorkspaceTokenListResult: components["schemas"]["WorkspaceToken"][];
    Role: {
      id: string;
      assignees: components["schemas"]["RecordReference"][];
      audit: components["schemas"]["Audit"];
      description: string;
      name: string;
    };
    RoleCreateParams: {
      description: string;
      name: string;
    };
    RoleUpdateParams: {
      description: string;
      name: string;
    };
    RoleBulkCreateParams: {
      bulk: components["schemas"]["RoleCreateParams"][];
    };
    RoleBulkCreateResult: components["schemas"]["Role"][];
    RolePage: {
      count: number;
      data: components["schemas"]["Role"][];
      page: number;
      pageCount: number;
      total: number;
    };
    RoleListResult: components["schemas"]["RolePage"] | components["schemas"]["Role"][];
    RoleAssignment: {
      id: string;
      assignee: components["schemas"]["RecordReference"];
      audit: components["schemas"]["Audit"];
      role: components["schemas"]["RecordReference"];
    };
    RoleAssignmentCreateParams: {
      assignee: components["schemas"]["RecordReference"];
      role: components["schemas"]["RecordReference"];
    };
    RoleAssignmentBulkCreateParams: {
      bulk: components["schemas"]["RoleAssignmentCreateParams"][];
    };
    RoleAssignmentBulkCreateResult: components["schemas"]["RoleAssignment"][];
    InvitationCategory: "invitation" | "invite";
    Invitation: {
      id: string;
      active: boolean;
      audit: components["schemas"]["Audit"];
      category: components["schemas"]["InvitationCategory"];
      code: string;
      email: string;
      user: components["schemas"]["RecordReference"];
    };
    InvitationCreateParams: {
      category: components["schemas"]["InvitationCategory"];
      email: string;
      payload: unknown;
    };
    InvitationPage: {
      count: number;
      data: components["schemas"]["Invitation"][];
      page: number;
      pageCount: number;
      total: number;
    };
    InvitationListResult: components["schemas"]["InvitationPage"] | components["schemas"]["Invitation"][];
    InvitationAcceptanceUpdateParams: {
      passcode: string;
      payload: unknown;
    };
    User: {
      id: string;
      audit: components["schemas"]["Audit"];
      email: string;
      username: string;
      avatarURL?: string;
      firstName?: string;
      lastName?: string;
      phoneNumber?: string;
      role?: string;
    };
    UserPage: {
      count: number;
      data: components["schemas"]["User"][];
      page: number;
      pageCount: number;
      total: number;
    };
    UserListResult: components["schemas"]["UserPage"] | components["schemas"]["User"][];
    SignedPutUrlCreateParams: {
      filename: string;
    };
    SignedUpload: {
      fields: components["schemas"]["SignedUploadFields"];
      url: string;
    };
    SignedUploadFields: {
      bucket: string;
      Policy: string;
      key?: string;
      "X-Amz-Algorithm": string;
      "X-Amz-Credential": string;
      "X-Amz-Date": string;
      "X-Amz-Signature": string;
    };
    BucketList: {
      buckets: unknown[];
    };
    SignedDownload: {
      signedUrl: string;
    };
    StoredFile: {
      baseUrl: string;
      filename: string;
      mime: string;
      path: string;
      pathWithFilename: string;
      signedUrl: string;
    };
    BucketUploadParams: {
      file: string;
      path?: string;
    };
    BucketBulkUploadParams: {
      bulk: string[];
      path?: string;
    };
    BucketBulkUploadResult: components["schemas"]["StoredFile"][];
    BucketObject: {
      [key: string]: unknown;
    };
    BucketObjectPage: {
      count?: number;
      data: components["schemas"]["BucketObject"][];
      page?: number;
      pageCount?: number;
      total?: number;
    } & {
      [key: string]: unknown;
    };
    BucketObjectListResult: components["schemas"]["BucketObjectPage"] | components["schemas"]["BucketObject"][];
    ResourceKind: {
      [key: string]: unknown;
    };
    ResourceKindPage: {
      count?: number;
      data: components["schemas"]["ResourceKind"][];
      page?: number;
      pageCount?: number;
      total?: number;
    } & {
      [key: string]: unknown;
    };
    ResourceKindListResult: components["schemas"]["ResourceKindPage"] | components["schemas"]["ResourceKind"][];
    ActionKind: {
      [key: string]: unknown;
    };
    ActionKindPage: {
      count?: number;
      data: components["schemas"]["ActionKind"][];
      page?: number;
      pageCount?: number;
      total?: number;
    } & {
      [key: string]: unknown;
    };
    ActionKindListResult: components["schemas"]["ActionKindPage"] | components["schemas"]["ActionKind"][];
    Feature: {
      [key: string]: unknown;
    };
    FeaturePage: {
      count?: number;
      data: components["schemas"]["Feature"][];
      page?: number;
      pageCount?: number;
      total?: number;
    } & {
      [key: string]: unknown;
    };
    FeatureListResult: components["schemas"]["FeaturePage"] | components["schemas"]["Feature"][];
    SubscriptionPlan: "free" | "personal_pro" | "business_pro" | "enterprise";
    SubscriptionStatus: "active" | "inactive" | "trial" | "canceled" | "expired";
    Subscription: {
      id: string;
      audit: components["schemas"]["Audit"];
      endDate: string;
      history: unknown[];
      planName: components["schemas"]["SubscriptionPlan"];
      startDate: string;
      status: components["schemas"]["SubscriptionStatus"];
      workspace: unknown;
      workspaceId: string;
    };
    SubscriptionCreateParams: {
      endDate: string;
      planName: components["schemas"]["SubscriptionPlan"];
      startDate: string;
      status: components["schemas"]["SubscriptionStatus"];
      workspaceId: string;
    };
    SubscriptionUpdateParams: {
      id?: string;
      audit?: components["schemas"]["Audit"];
      endDate?: string;
      history?: unknown[];
      planName?: components["schemas"]["SubscriptionPlan"];
      startDate?: string;
      status?: components["schemas"]["SubscriptionStatus"];
      workspace?: unknown;
      workspaceId?: string;
    };
    Contact: {
      id: string;
      audit: components["schemas"]["Audit"];
      contactGroupId: string;
      email: string;
      firstName: string;
      lastName: string;
      metadata: unknown;
      phoneNumber: string;
      primaryContact: "email" | "phoneNumber";
      workspaceId: string;
    };
    ContactCreateParams: {
      contactGroupId: string;
      email: string;
      firstName: string;
      lastName: string;
      metadata: unknown;
      phoneNumber: string;
      workspaceId: string;
    };
    ContactUpdateParams: {
      contactGroupId?: string;
      email?: string;
      firstName?: string;
      lastName?: string;
      metadata?: unknown;
      phoneNumber?: string;
      workspaceId?: string;
    };
    ContactPage: {
      count: number;
      data: components["schemas"]["Contact"][];
      page: number;
      pageCount: number;
      total: number;
    };
    ContactListResult: components["schemas"]["ContactPage"] | components["schemas"]["Contact"][];
    ContactGroup: {
      id: string;
      audit: components["schemas"]["Audit"];
      groupName: string;
      workspaceId: string;
    };
    ContactGroupCreateParams: {
      groupName: string;
      workspaceId: string;
    };
    ContactGroupUpdateParams: {
      groupName: string;
      workspaceId: string;
    };
    ContactGroupPage: {
      count: number;
      data: components["schemas"]["ContactGroup"][];
      page: number;
      pageCount: number;
      total: number;
    };
    ContactGroupListResult: components["schemas"]["ContactGroupPage"] | components["schemas"]["ContactGroup"][];
    Mailbox: {
      id: string;
      audit: components["schemas"]["Audit"];
      config: unknown;
      dotcom: string;
      inbox: string;
      name: string;
      objective: string;
      status: string;
      uniqueAddress: string;
      workspaceId: string;
    };
    MailboxCreateParams: {
      config: unknown;
      dotcom: string;
      name: string;
      objective: string;
      uniqueAddress: string;
      workspaceId?: string;
    };
    MailboxUpdateParams: {
      config?: unknown;
      dotcom?: string;
      name?: string;
      objective?: string;
      uniqueAddress?: string;
      workspaceId?: string;
    };
    MailboxCheckAvailabilityParams: {
      uniqueAddress: string;
    };
    MailboxPage: {
      count: number;
      data: components["schemas"]["Mailbox"][];
      page: number;
      pageCount: number;
      total: number;
    };
    MailboxListResult: components["schemas"]["MailboxPage"] | components["schemas"]["Mailbox"][];
    RegistryEntryName: "cta" | "forwarder" | "webhook" | "calendly" | "csv" | "pdf" | "website" | "docx";
    RegistryEntryType: "action" | "tool" | "dependency" | "resource" | "integration" | "instruction";
    RegistryEntryCreateParams: {
      enabled: boolean;
      name: string;
      rawContent: string | null;
      rawParsed: string | null;
      value: unknown;
    };
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
    StreamMessageCreateParams: {
      Attachments: unknown[];
      mediumIntegrationName: "whatsapp" | "postmark" | "twilio" | "core_api";
      messageHTML: string;
      messageText: string;
      sender: "system" | "recipient" | "manager" | "agent";
      status: "sent" | "received" | "drafted" | "flagged" | "quarantined" | "deleted" | "enqueue";
    };
    StreamMessage: {
      id: number;
      Attachments: unknown[];
      mediumIntegrationName: string;
      messageHTML: string;
      messageText: string;
      sender: string;
      status: string;
      streamNamespace: string;
      workspaceId: string;
    };
    InboundMailAddress: {
      Email: string;
      MailboxHash: string;
      Name: string;
    };
    InboundMailCreateParams: {
      Attachments: unknown[];
      Bcc: string;
      BccFull: components["schemas"]["InboundMailAddress"][];
      Cc: string;
      CcFull: unknown[];
      Date: string;
      From: string;
      FromFull: components["schemas"]["InboundMailAddress"];
      FromName: string;
      Headers: string[];
      MailboxHash: string;
      MessageID: string;
      MessageStream: string;
      OriginalRecipient: string;
      RawEmail: string;
      ReplyTo: string;
      StrippedTextReply: string;
      Subject: string;
      Tag: string;
      TextBody: string;
      To: string;
      ToFull: components["schemas"]["InboundMailAddress"][];
    };
  };
  responses: {
    Errors1: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
}
