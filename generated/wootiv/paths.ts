// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

export interface paths {
  "/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ping the API
     * @description Asks the root of the API for a sign of life. What it answers is not declared, so only the status tells anything.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The API is there. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log in
     * @description Exchanges a user name and a password for an access token and a refresh token. A wrong user name or password gives 401.
     */
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
        /** @description The tokens of the new session. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["TokenPair"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/signup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open an account
     * @description Creates a user on the named plan, which may start as a trial. An address that is in use already gives 409.
     */
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
        /** @description The account was opened. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["AccountIdentity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/verify_billing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm billing
     * @description Confirms that billing is set up for the account of a user. There is no request body; the user is named in the query string.
     */
    post: {
      parameters: {
        query: {
          /**
           * @description Subject of the account, which is the identifier of its user.
           * @example 3f0c2f64-8a51-4a1e-9d0e-5f1d6a3b7c21
           */
          sub: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Billing of the account is confirmed. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["AccountIdentity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/token/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refresh the tokens
     * @description Trades a refresh token for a new pair of tokens. One that has expired or was never valid gives 401; log in again then.
     */
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
        /** @description The new pair of tokens. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["TokenPair"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/recovery/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a forgotten user name
     * @description Sends an e-mail with the user name to the given address, if an account has it. No answer is declared.
     */
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
        /** @description The request was accepted. The answer has no body. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/recovery/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a password reset
     * @description Sends an e-mail with a link for setting a new password to the given address, if an account has it. No answer is declared.
     */
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
        /** @description The request was accepted. The answer has no body. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Set a new password
     * @description Replaces a forgotten password. The passcode from the recovery e-mail stands in for the old one. No answer is declared.
     */
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
        /** @description The password was replaced. The answer has no body. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/auth/recovery/passcode/{passcode}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check a recovery passcode
     * @description Tells whether a passcode can still be used for recovery. The status is the answer: success if it can, presumably 404 if it cannot. The body is not declared.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Passcode from the recovery e-mail.
           * @example 482915
           */
          passcode: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The passcode can be used. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/space/{space_id}/members/{member_uid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a member
     * @description Reads one member of a workspace. What the answer holds is not declared.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the workspace.
           * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
           */
          space_id: components["parameters"]["SpaceId"];
          /**
           * @description Identifier of the member.
           * @example 3f0c2f64-8a51-4a1e-9d0e-5f1d6a3b7c21
           */
          member_uid: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The member. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/space/{space_id}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List members
     * @description Lists the members of a workspace. There is nothing to filter by, and what the answer holds is not declared; an envelope and a bare array are both to be expected. No query parameter is declared either; should the server send an envelope, its further pages are asked for by `page`. Inferred.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the workspace.
           * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
           */
          space_id: components["parameters"]["SpaceId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The members of the workspace. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["WorkspaceMemberListResult"];
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/space/{space_sid}/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API tokens
     * @description Lists the API tokens of a workspace. The answer is a bare array that holds all of them; there is nothing to filter or page by.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the workspace. The token endpoints spell it so; it is the same value that the member endpoints call `space_id`.
           * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
           */
          space_sid: components["parameters"]["SpaceSid"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description All tokens of the workspace. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["WorkspaceTokenListResult"];
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Create an API token
     * @description Creates an API token with which programs can act for the workspace. Keep `apiKey` from the answer; `sensitiveKey` is only its shortened form.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the workspace. The token endpoints spell it so; it is the same value that the member endpoints call `space_id`.
           * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
           */
          space_sid: components["parameters"]["SpaceSid"];
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["WorkspaceTokenCreateParams"];
        };
      };
      responses: {
        /** @description The token, with its key. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["WorkspaceToken"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/space/{space_sid}/tokens/{token_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke an API token
     * @description Revokes an API token of a workspace. Requests which still use its key are refused from then on. No answer is declared.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the workspace. The token endpoints spell it so; it is the same value that the member endpoints call `space_id`.
           * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
           */
          space_sid: components["parameters"]["SpaceSid"];
          /**
           * @description Identifier of the token, not its key.
           * @example c47a0d95-1e3b-4b62-a6f8-70d2b9e1534c
           */
          token_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The token was revoked. The answer has no body. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wspace": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a workspace
     * @description Creates a workspace which belongs to the given user. A name that is taken may give 409.
     */
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
        /** @description The new workspace. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Workspace"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wspace/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a workspace
     * @description Reads one workspace. The vendor's text speaks of a lookup by slug although the path calls the value `id`; whether a slug works is not known.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the workspace.
           * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
           */
          id: components["parameters"]["WorkspaceId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The workspace. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Workspace"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a workspace
     * @description Changes the given properties of a workspace and leaves the others as they are.
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the workspace.
           * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
           */
          id: components["parameters"]["WorkspaceId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["WorkspaceUpdateParams"];
        };
      };
      responses: {
        /** @description The workspace after the change. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Workspace"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List roles
     * @description Finds roles by filter or search condition. The answer is an envelope when `page` or `offset` is given and a limit applies, or when the server always pages this list; otherwise it is a bare array of all matches.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Condition as a JSON object, for example `{"name":{"$cont":"ann"}}`. Values are compared for equality unless an operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored beside it, and text that is no JSON gives 400. Inferred.
           * @example {"$or":[{"name":{"$cont":"ann"}},{"email":"ann.lee@example.com"}]}
           */
          s?: components["parameters"]["Search"];
          /**
           * @description Conditions that must all hold, one for each occurrence of the key:
           *     `filter=name||$cont||ann&filter=email||$notnull`.
           *
           *     A condition reads `field||$operator||value`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`,
           *     `$starts`, `$ends`, `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore
           *     case are `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
           *     `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
           *
           *     A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An empty value and
           *     `null` give 400. Inferred.
           * @example [
           *       "name||$cont||ann",
           *       "email||$notnull"
           *     ]
           */
          filter?: components["parameters"]["Filter"];
          /**
           * @description Conditions of which one must hold, written like those of `filter`, one for each occurrence of the key. Together with `filter` the answer holds what meets all of `filter` or all of `or`. The vendor's Python SDK sends this as `or_`, which the server does not know. Inferred.
           * @example [
           *       "name||$starts||ann",
           *       "email||$ends||@example.com"
           *     ]
           */
          or?: components["parameters"]["Or"];
          /**
           * @description Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most important first. The direction must be in upper case. Inferred.
           * @example [
           *       "name,ASC",
           *       "id,DESC"
           *     ]
           */
          sort?: components["parameters"]["Sort"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Most items to return, so the size of a page. The server may cap it. Inferred.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description Number of items to skip. While a limit is in force, `page` wins over it. Inferred.
           * @example 50
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Number of the page to return, counted from 1. It takes effect only while a limit is in force, from `limit` or from the server. Inferred.
           * @example 1
           */
          page?: components["parameters"]["Page"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The roles found. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["RoleListResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Create a role
     * @description Creates a role. Nobody holds it yet; grant it through a role assignment.
     */
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
        /** @description The new role. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Role"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/role/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a role
     * @description Reads one role, with references to everyone who holds it.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the role.
           * @example 5d8e31f7-6b0c-4c29-b1a4-e93f7d205a68
           */
          id: components["parameters"]["RoleId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The role. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Role"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    /**
     * Delete a role
     * @description Deletes a role. What the answer holds is not declared; it may well be empty.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the role.
           * @example 5d8e31f7-6b0c-4c29-b1a4-e93f7d205a68
           */
          id: components["parameters"]["RoleId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The role was deleted. The body is not declared and may be empty. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    options?: never;
    head?: never;
    /**
     * Update a role
     * @description Changes the name and the description of a role. Both must be given, also the one that stays as it is.
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the role.
           * @example 5d8e31f7-6b0c-4c29-b1a4-e93f7d205a68
           */
          id: components["parameters"]["RoleId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["RoleUpdateParams"];
        };
      };
      responses: {
        /** @description The role after the change. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Role"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/role/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create several roles
     * @description Creates several roles in one request and answers them as a bare array.
     */
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
        /** @description The new roles. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["RoleBulkCreateResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/role-assignment/{assignment}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a role
     * @description Grants a role to someone. The kind of assignment says what sort of record the assignee is. A role that is held already may give 409.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Kind of assignment, which tells what sort of record can hold the role. The server's configuration decides which kinds there are.
           * @example user
           */
          assignment: components["parameters"]["AssignmentKind"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["RoleAssignmentCreateParams"];
        };
      };
      responses: {
        /** @description The new role assignment. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["RoleAssignment"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/role-assignment/{assignment}/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a role assignment
     * @description Reads one role assignment. There is no call that lists them; `Role` names the assignees of a role.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path: {
          /**
           * @description Kind of assignment, which tells what sort of record can hold the role. The server's configuration decides which kinds there are.
           * @example user
           */
          assignment: components["parameters"]["AssignmentKind"];
          /**
           * @description Identifier of the role assignment.
           * @example e1b64a08-97d2-4f3e-8c15-6a0b2d9f7e31
           */
          id: components["parameters"]["RoleAssignmentId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The role assignment. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["RoleAssignment"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    /**
     * Withdraw a role
     * @description Withdraws a role from someone by deleting the assignment. What the answer holds is not declared; it may well be empty.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Kind of assignment, which tells what sort of record can hold the role. The server's configuration decides which kinds there are.
           * @example user
           */
          assignment: components["parameters"]["AssignmentKind"];
          /**
           * @description Identifier of the role assignment.
           * @example e1b64a08-97d2-4f3e-8c15-6a0b2d9f7e31
           */
          id: components["parameters"]["RoleAssignmentId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The role assignment was deleted. The body is not declared and may be empty. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/role-assignment/{assignment}/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign several roles
     * @description Grants several roles in one request and answers the assignments as a bare array.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Kind of assignment, which tells what sort of record can hold the role. The server's configuration decides which kinds there are.
           * @example user
           */
          assignment: components["parameters"]["AssignmentKind"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["RoleAssignmentBulkCreateParams"];
        };
      };
      responses: {
        /** @description The new role assignments. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["RoleAssignmentBulkCreateResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List invitations
     * @description Finds invitations by filter or search condition. The answer is an envelope when `page` or `offset` is given and a limit applies, or when the server always pages this list; otherwise it is a bare array of all matches.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Condition as a JSON object, for example `{"name":{"$cont":"ann"}}`. Values are compared for equality unless an operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored beside it, and text that is no JSON gives 400. Inferred.
           * @example {"$or":[{"name":{"$cont":"ann"}},{"email":"ann.lee@example.com"}]}
           */
          s?: components["parameters"]["Search"];
          /**
           * @description Conditions that must all hold, one for each occurrence of the key:
           *     `filter=name||$cont||ann&filter=email||$notnull`.
           *
           *     A condition reads `field||$operator||value`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`,
           *     `$starts`, `$ends`, `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore
           *     case are `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
           *     `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
           *
           *     A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An empty value and
           *     `null` give 400. Inferred.
           * @example [
           *       "name||$cont||ann",
           *       "email||$notnull"
           *     ]
           */
          filter?: components["parameters"]["Filter"];
          /**
           * @description Conditions of which one must hold, written like those of `filter`, one for each occurrence of the key. Together with `filter` the answer holds what meets all of `filter` or all of `or`. The vendor's Python SDK sends this as `or_`, which the server does not know. Inferred.
           * @example [
           *       "name||$starts||ann",
           *       "email||$ends||@example.com"
           *     ]
           */
          or?: components["parameters"]["Or"];
          /**
           * @description Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most important first. The direction must be in upper case. Inferred.
           * @example [
           *       "name,ASC",
           *       "id,DESC"
           *     ]
           */
          sort?: components["parameters"]["Sort"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Most items to return, so the size of a page. The server may cap it. Inferred.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description Number of items to skip. While a limit is in force, `page` wins over it. Inferred.
           * @example 50
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Number of the page to return, counted from 1. It takes effect only while a limit is in force, from `limit` or from the server. Inferred.
           * @example 1
           */
          page?: components["parameters"]["Page"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The invitations found. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["InvitationListResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Send an invitation
     * @description Creates an invitation and sends it by e-mail. The vendor's text wants `invitation` as the category, although `invite` is declared too.
     */
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
        /** @description The invitation sent. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Invitation"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitation/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an invitation
     * @description Reads one invitation by its identifier, not by its claim code.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the invitation.
           * @example 27f9c5d3-0a8e-4e71-93b6-d14c8f2a6b05
           */
          id: components["parameters"]["InvitationId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The invitation. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Invitation"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    /**
     * Delete an invitation
     * @description Deletes an invitation. What the answer holds is not declared; it may well be empty.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the invitation.
           * @example 27f9c5d3-0a8e-4e71-93b6-d14c8f2a6b05
           */
          id: components["parameters"]["InvitationId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The invitation was deleted. The body is not declared and may be empty. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitation_acceptance/{code}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check an invitation
     * @description Tells whether a passcode is good for the invitation with this claim code. The status is the answer: success if it is, presumably 404 if it is not. The body is not declared.
     */
    get: {
      parameters: {
        query: {
          /**
           * @description One-time passcode from the invitation message.
           * @example 730164
           */
          passcode: string;
        };
        header?: never;
        path: {
          /**
           * @description Claim code of the invitation, not its identifier.
           * @example hc-7Qk2vX9d
           */
          code: components["parameters"]["InvitationCode"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The passcode is good for the invitation. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Accept an invitation
     * @description Accepts the invitation with this claim code. A wrong passcode is refused. No answer is declared.
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Claim code of the invitation, not its identifier.
           * @example hc-7Qk2vX9d
           */
          code: components["parameters"]["InvitationCode"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["InvitationAcceptanceUpdateParams"];
        };
      };
      responses: {
        /** @description The invitation was accepted. The answer has no body. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/invitation_reattempt/{code}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an invitation again
     * @description Sends the message of an invitation once more. It takes no request body, and no answer is declared.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Claim code of the invitation, not its identifier.
           * @example hc-7Qk2vX9d
           */
          code: components["parameters"]["InvitationCode"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The invitation was sent again. The answer has no body. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description Finds users by filter or search condition. The answer is an envelope when `page` or `offset` is given and a limit applies, or when the server always pages this list; otherwise it is a bare array of all matches.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Condition as a JSON object, for example `{"name":{"$cont":"ann"}}`. Values are compared for equality unless an operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored beside it, and text that is no JSON gives 400. Inferred.
           * @example {"$or":[{"name":{"$cont":"ann"}},{"email":"ann.lee@example.com"}]}
           */
          s?: components["parameters"]["Search"];
          /**
           * @description Conditions that must all hold, one for each occurrence of the key:
           *     `filter=name||$cont||ann&filter=email||$notnull`.
           *
           *     A condition reads `field||$operator||value`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`,
           *     `$starts`, `$ends`, `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore
           *     case are `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
           *     `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
           *
           *     A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An empty value and
           *     `null` give 400. Inferred.
           * @example [
           *       "name||$cont||ann",
           *       "email||$notnull"
           *     ]
           */
          filter?: components["parameters"]["Filter"];
          /**
           * @description Conditions of which one must hold, written like those of `filter`, one for each occurrence of the key. Together with `filter` the answer holds what meets all of `filter` or all of `or`. The vendor's Python SDK sends this as `or_`, which the server does not know. Inferred.
           * @example [
           *       "name||$starts||ann",
           *       "email||$ends||@example.com"
           *     ]
           */
          or?: components["parameters"]["Or"];
          /**
           * @description Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most important first. The direction must be in upper case. Inferred.
           * @example [
           *       "name,ASC",
           *       "id,DESC"
           *     ]
           */
          sort?: components["parameters"]["Sort"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Most items to return, so the size of a page. The server may cap it. Inferred.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description Number of items to skip. While a limit is in force, `page` wins over it. Inferred.
           * @example 50
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Number of the page to return, counted from 1. It takes effect only while a limit is in force, from `limit` or from the server. Inferred.
           * @example 1
           */
          page?: components["parameters"]["Page"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The users found. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["UserListResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a user
     * @description Reads one user.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the user.
           * @example 3f0c2f64-8a51-4a1e-9d0e-5f1d6a3b7c21
           */
          id: components["parameters"]["UserId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The user. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["User"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/recover/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Bring a user back
     * @description Undoes the deletion of a user whose record is still kept. It takes no request body. What the answer holds is not declared; it may well be empty.
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the user.
           * @example 3f0c2f64-8a51-4a1e-9d0e-5f1d6a3b7c21
           */
          id: components["parameters"]["UserId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The user is back. The body is not declared and may be empty. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/aws/get-signed-put-url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get permission to upload
     * @description Signs an upload of one file straight to S3. Despite its name the answer is made for a form sent by POST: an address, and the fields to send ahead of the file.
     */
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
        /** @description Where and with which fields to upload. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["SignedUpload"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/buckets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List buckets
     * @description Lists the buckets that the server's own AWS key can see. All of them come at once, in an object; there is no paging.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The buckets. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["BucketList"];
          };
        };
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/buckets/bulk_upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload several files
     * @description Stores several files in one folder. They travel as one multipart form, each in a part named `bulk`; the vendor's Python SDK names the parts `bulk[]`, and cannot send more than one.
     */
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
        /** @description The stored files. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["BucketBulkUploadResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/buckets/upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file
     * @description Stores one file. It travels as a multipart form with the content in the part `file`.
     */
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
        /** @description The stored file. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["StoredFile"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/buckets/health": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check the storage
     * @description Tells whether the storage can be reached. What the answer holds is not declared.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The storage can be reached. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/buckets/{filename}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an address to download a file
     * @description Signs a download of a file at the top level. A file named `health` cannot be had this way, since `GET /aws/buckets/health` takes its place.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Name of the file in storage, as one path segment.
           * @example march.pdf
           */
          filename: components["parameters"]["Filename"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Where to download the file. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["SignedDownload"];
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/buckets/{pathname}/{filename}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an address to download a file in a folder
     * @description Signs a download of a file in a folder. The folder is one path segment, a slash in it encoded as `%2F`.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Folder the file is in, as one path segment.
           * @example invoices
           */
          pathname: string;
          /**
           * @description Name of the file in storage, as one path segment.
           * @example march.pdf
           */
          filename: components["parameters"]["Filename"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Where to download the file. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["SignedDownload"];
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/objects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List stored objects
     * @description Lists what is in storage. There is nothing to filter or page by, and what the answer holds is not declared; an envelope and a bare array are both to be expected.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The objects in storage. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["BucketObjectListResult"];
          };
        };
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registry/resources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List kinds of resources
     * @description Lists the resources that can be attached to a mailbox or a stream. What the answer holds is not declared; an envelope and a bare array are both to be expected.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The kinds of resources on offer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ResourceKindListResult"];
          };
        };
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registry/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List kinds of actions
     * @description Lists the actions that can be attached to a mailbox or a stream. What the answer holds is not declared; an envelope and a bare array are both to be expected.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The kinds of actions on offer. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ActionKindListResult"];
          };
        };
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/features": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List features of a plan
     * @description Lists what a plan offers. What the answer holds is not declared; an envelope and a bare array are both to be expected.
     */
    get: {
      parameters: {
        query: {
          /**
           * @description Name of the plan. Free text here; the plans of subscriptions are `free`, `personal_pro`, `business_pro` and `enterprise`.
           * @example business_pro
           */
          planName: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The features of the plan. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["FeatureListResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscription": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a subscription
     * @description Subscribes a workspace to a plan from one time to another.
     */
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
        /** @description The new subscription. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Subscription"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscription/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a subscription
     * @description Reads one subscription. There is no call that lists them; `Workspace` names the subscription of a workspace.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the subscription.
           * @example 81c3e6a2-5d4f-4970-bf08-3e7a9c1d2b64
           */
          id: components["parameters"]["SubscriptionId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The subscription. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Subscription"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a subscription
     * @description Changes the given properties of a subscription and leaves the others as they are. To move to another plan there is `PATCH /subscription/change`.
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the subscription.
           * @example 81c3e6a2-5d4f-4970-bf08-3e7a9c1d2b64
           */
          id: components["parameters"]["SubscriptionId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["SubscriptionUpdateParams"];
        };
      };
      responses: {
        /** @description The subscription after the change. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Subscription"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/subscription/change": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the plan
     * @description Moves a subscription to another plan. The path has no place for its identifier, so name the subscription by `id` in the body.
     */
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
        /** @description The subscription on its new plan. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Subscription"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contacts
     * @description Finds contacts by filter or search condition. The answer is an envelope when `page` or `offset` is given and a limit applies, or when the server always pages this list; otherwise it is a bare array of all matches.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Condition as a JSON object, for example `{"name":{"$cont":"ann"}}`. Values are compared for equality unless an operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored beside it, and text that is no JSON gives 400. Inferred.
           * @example {"$or":[{"name":{"$cont":"ann"}},{"email":"ann.lee@example.com"}]}
           */
          s?: components["parameters"]["Search"];
          /**
           * @description Conditions that must all hold, one for each occurrence of the key:
           *     `filter=name||$cont||ann&filter=email||$notnull`.
           *
           *     A condition reads `field||$operator||value`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`,
           *     `$starts`, `$ends`, `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore
           *     case are `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
           *     `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
           *
           *     A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An empty value and
           *     `null` give 400. Inferred.
           * @example [
           *       "name||$cont||ann",
           *       "email||$notnull"
           *     ]
           */
          filter?: components["parameters"]["Filter"];
          /**
           * @description Conditions of which one must hold, written like those of `filter`, one for each occurrence of the key. Together with `filter` the answer holds what meets all of `filter` or all of `or`. The vendor's Python SDK sends this as `or_`, which the server does not know. Inferred.
           * @example [
           *       "name||$starts||ann",
           *       "email||$ends||@example.com"
           *     ]
           */
          or?: components["parameters"]["Or"];
          /**
           * @description Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most important first. The direction must be in upper case. Inferred.
           * @example [
           *       "name,ASC",
           *       "id,DESC"
           *     ]
           */
          sort?: components["parameters"]["Sort"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Most items to return, so the size of a page. The server may cap it. Inferred.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description Number of items to skip. While a limit is in force, `page` wins over it. Inferred.
           * @example 50
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Number of the page to return, counted from 1. It takes effect only while a limit is in force, from `limit` or from the server. Inferred.
           * @example 1
           */
          page?: components["parameters"]["Page"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The contacts found. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ContactListResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Create a contact
     * @description Creates a contact in a workspace and a contact group. An address that another contact has may give 409.
     */
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
        /** @description The new contact. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Contact"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a contact
     * @description Reads one contact.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the contact.
           * @example 4a6d9f20-c3b8-4e15-87f1-b05e2c7d3a96
           */
          id: components["parameters"]["ContactId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The contact. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Contact"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    /**
     * Delete a contact
     * @description Deletes a contact. What the answer holds is not declared; it may well be empty.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the contact.
           * @example 4a6d9f20-c3b8-4e15-87f1-b05e2c7d3a96
           */
          id: components["parameters"]["ContactId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The contact was deleted. The body is not declared and may be empty. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    options?: never;
    head?: never;
    /**
     * Update a contact
     * @description Changes the given properties of a contact and leaves the others as they are.
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the contact.
           * @example 4a6d9f20-c3b8-4e15-87f1-b05e2c7d3a96
           */
          id: components["parameters"]["ContactId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["ContactUpdateParams"];
        };
      };
      responses: {
        /** @description The contact after the change. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Contact"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/contact_group": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contact groups
     * @description Finds contact groups by filter or search condition. The answer is an envelope when `page` or `offset` is given and a limit applies, or when the server always pages this list; otherwise it is a bare array of all matches.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Condition as a JSON object, for example `{"name":{"$cont":"ann"}}`. Values are compared for equality unless an operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored beside it, and text that is no JSON gives 400. Inferred.
           * @example {"$or":[{"name":{"$cont":"ann"}},{"email":"ann.lee@example.com"}]}
           */
          s?: components["parameters"]["Search"];
          /**
           * @description Conditions that must all hold, one for each occurrence of the key:
           *     `filter=name||$cont||ann&filter=email||$notnull`.
           *
           *     A condition reads `field||$operator||value`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`,
           *     `$starts`, `$ends`, `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore
           *     case are `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
           *     `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
           *
           *     A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An empty value and
           *     `null` give 400. Inferred.
           * @example [
           *       "name||$cont||ann",
           *       "email||$notnull"
           *     ]
           */
          filter?: components["parameters"]["Filter"];
          /**
           * @description Conditions of which one must hold, written like those of `filter`, one for each occurrence of the key. Together with `filter` the answer holds what meets all of `filter` or all of `or`. The vendor's Python SDK sends this as `or_`, which the server does not know. Inferred.
           * @example [
           *       "name||$starts||ann",
           *       "email||$ends||@example.com"
           *     ]
           */
          or?: components["parameters"]["Or"];
          /**
           * @description Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most important first. The direction must be in upper case. Inferred.
           * @example [
           *       "name,ASC",
           *       "id,DESC"
           *     ]
           */
          sort?: components["parameters"]["Sort"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Most items to return, so the size of a page. The server may cap it. Inferred.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description Number of items to skip. While a limit is in force, `page` wins over it. Inferred.
           * @example 50
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Number of the page to return, counted from 1. It takes effect only while a limit is in force, from `limit` or from the server. Inferred.
           * @example 1
           */
          page?: components["parameters"]["Page"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The contact groups found. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ContactGroupListResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Create a contact group
     * @description Creates a contact group in a workspace. Contacts join it by naming it in their `contactGroupId`.
     */
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
        /** @description The new contact group. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ContactGroup"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact_group/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a contact group
     * @description Reads one contact group. Its contacts are not part of it; filter the contacts by `contactGroupId` to find them.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the contact group.
           * @example d05b8e17-2f9a-4c64-a3e0-91f6c4b7d82e
           */
          id: components["parameters"]["ContactGroupId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The contact group. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ContactGroup"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    /**
     * Delete a contact group
     * @description Deletes a contact group. What becomes of its contacts is not declared. What the answer holds is not declared; it may well be empty.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the contact group.
           * @example d05b8e17-2f9a-4c64-a3e0-91f6c4b7d82e
           */
          id: components["parameters"]["ContactGroupId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The contact group was deleted. The body is not declared and may be empty. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    options?: never;
    head?: never;
    /**
     * Update a contact group
     * @description Changes the name and the workspace of a contact group. Both must be given, also the one that stays as it is.
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the contact group.
           * @example d05b8e17-2f9a-4c64-a3e0-91f6c4b7d82e
           */
          id: components["parameters"]["ContactGroupId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["ContactGroupUpdateParams"];
        };
      };
      responses: {
        /** @description The contact group after the change. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ContactGroup"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/mailbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List mailboxes
     * @description Finds mailboxes by filter or search condition. The answer is an envelope when `page` or `offset` is given and a limit applies, or when the server always pages this list; otherwise it is a bare array of all matches.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Condition as a JSON object, for example `{"name":{"$cont":"ann"}}`. Values are compared for equality unless an operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored beside it, and text that is no JSON gives 400. Inferred.
           * @example {"$or":[{"name":{"$cont":"ann"}},{"email":"ann.lee@example.com"}]}
           */
          s?: components["parameters"]["Search"];
          /**
           * @description Conditions that must all hold, one for each occurrence of the key:
           *     `filter=name||$cont||ann&filter=email||$notnull`.
           *
           *     A condition reads `field||$operator||value`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`,
           *     `$starts`, `$ends`, `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore
           *     case are `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
           *     `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
           *
           *     A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An empty value and
           *     `null` give 400. Inferred.
           * @example [
           *       "name||$cont||ann",
           *       "email||$notnull"
           *     ]
           */
          filter?: components["parameters"]["Filter"];
          /**
           * @description Conditions of which one must hold, written like those of `filter`, one for each occurrence of the key. Together with `filter` the answer holds what meets all of `filter` or all of `or`. The vendor's Python SDK sends this as `or_`, which the server does not know. Inferred.
           * @example [
           *       "name||$starts||ann",
           *       "email||$ends||@example.com"
           *     ]
           */
          or?: components["parameters"]["Or"];
          /**
           * @description Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most important first. The direction must be in upper case. Inferred.
           * @example [
           *       "name,ASC",
           *       "id,DESC"
           *     ]
           */
          sort?: components["parameters"]["Sort"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Most items to return, so the size of a page. The server may cap it. Inferred.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description Number of items to skip. While a limit is in force, `page` wins over it. Inferred.
           * @example 50
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Number of the page to return, counted from 1. It takes effect only while a limit is in force, from `limit` or from the server. Inferred.
           * @example 1
           */
          page?: components["parameters"]["Page"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The mailboxes found. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MailboxListResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Create a mailbox
     * @description Creates a mailbox whose agent answers mail in pursuit of the given objective. The address is `uniqueAddress` at `dotcom`; one that is taken gives 409.
     */
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
        /** @description The new mailbox. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Mailbox"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mailbox/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a mailbox
     * @description Reads one mailbox. The actions and resources attached to it are in its registry.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
           * @example [
           *       "email",
           *       "name"
           *     ]
           */
          fields?: components["parameters"]["Fields"];
          /**
           * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
           * @example [
           *       "workspace",
           *       "workspace.subscription||planName,status"
           *     ]
           */
          join?: components["parameters"]["Join"];
          /**
           * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
           * @example 0
           */
          cache?: components["parameters"]["Cache"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The mailbox. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Mailbox"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    /**
     * Delete a mailbox
     * @description Deletes a mailbox. What the answer holds is not declared; it may well be empty.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The mailbox was deleted. The body is not declared and may be empty. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    options?: never;
    head?: never;
    /**
     * Update a mailbox
     * @description Changes the given properties of a mailbox and leaves the others as they are. The vendor's SDK can only send this without a body, which changes nothing; the body declared here is inferred from the creation.
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["MailboxUpdateParams"];
        };
      };
      responses: {
        /** @description The mailbox after the change. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Mailbox"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    trace?: never;
  };
  "/mailbox/availability": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check whether an address is free
     * @description Asks whether a mailbox could be created under an address. Where the verdict is, in the status or in the body, is not declared.
     */
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
        /** @description The verdict, in a form that is not declared. The status is 200 and not 201, since asking creates nothing. Inferred. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Undeclared"];
          };
        };
        204: components["responses"]["NoContent"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        409: components["responses"]["Conflict"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mailbox/{id}/registry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the registry of a mailbox
     * @description Reads the actions and resources attached to a mailbox. Page through them with `limit` and `offset`; despite the singular name of the method the answer is a page.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Most entries to return, so the size of a page.
           * @example 25
           */
          limit?: components["parameters"]["RegistryLimit"];
          /**
           * @description Number of entries to skip.
           * @example 0
           */
          offset?: components["parameters"]["RegistryOffset"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of the registry. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MailboxRegistryPage"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mailbox/{id}/registry/action": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the actions of a mailbox
     * @description Reads the actions attached to a mailbox. Page through them with `limit` and `offset`; despite the singular name of the method the answer is a page.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Most entries to return, so the size of a page.
           * @example 25
           */
          limit?: components["parameters"]["RegistryLimit"];
          /**
           * @description Number of entries to skip.
           * @example 0
           */
          offset?: components["parameters"]["RegistryOffset"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of actions. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MailboxRegistryPage"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Attach an action to a mailbox
     * @description Lets the agent of a mailbox perform an action of the catalogue. `rawContent` and `rawParsed` must be given even if they are null.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["RegistryEntryCreateParams"];
        };
      };
      responses: {
        /** @description The attached action. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MailboxActionEntry"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mailbox/{id}/registry/resource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the resources of a mailbox
     * @description Reads the resources and documents attached to a mailbox. Page through them with `limit` and `offset`; despite the singular name of the method the answer is a page.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Most entries to return, so the size of a page.
           * @example 25
           */
          limit?: components["parameters"]["RegistryLimit"];
          /**
           * @description Number of entries to skip.
           * @example 0
           */
          offset?: components["parameters"]["RegistryOffset"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of resources. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MailboxRegistryPage"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Attach a resource to a mailbox
     * @description Gives the agent of a mailbox a resource to look things up in; its content goes into a vector index. `rawContent` and `rawParsed` must be given even if they are null.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["RegistryEntryCreateParams"];
        };
      };
      responses: {
        /** @description The attached resource. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MailboxResourceEntry"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mailbox/{id}/stream/{slug}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a stream
     * @description Reads one conversation of a mailbox with its messages.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
          /**
           * @description Slug of the stream, as `MailboxStream` gives it.
           * @example order-4711
           */
          slug: components["parameters"]["StreamSlug"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The stream. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MailboxStream"];
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Add a message to a stream
     * @description Writes a message of one's own into a conversation. `status` decides what happens to it: `enqueue` queues it for sending, `drafted` keeps it back, as far as the names tell.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
          /**
           * @description Slug of the stream, as `MailboxStream` gives it.
           * @example order-4711
           */
          slug: components["parameters"]["StreamSlug"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["StreamMessageCreateParams"];
        };
      };
      responses: {
        /** @description The new message. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["StreamMessage"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mailbox/{id}/stream/{slug}/registry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the registry of a stream
     * @description Reads the actions and resources attached to a stream. Page through them with `limit` and `offset`; despite the singular name of the method the answer is a page.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Most entries to return, so the size of a page.
           * @example 25
           */
          limit?: components["parameters"]["RegistryLimit"];
          /**
           * @description Number of entries to skip.
           * @example 0
           */
          offset?: components["parameters"]["RegistryOffset"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
          /**
           * @description Slug of the stream, as `MailboxStream` gives it.
           * @example order-4711
           */
          slug: components["parameters"]["StreamSlug"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of the registry. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["StreamRegistryPage"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mailbox/{id}/stream/{slug}/registry/action": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the actions of a stream
     * @description Reads the actions attached to a stream. Page through them with `limit` and `offset`; despite the singular name of the method the answer is a page.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Most entries to return, so the size of a page.
           * @example 25
           */
          limit?: components["parameters"]["RegistryLimit"];
          /**
           * @description Number of entries to skip.
           * @example 0
           */
          offset?: components["parameters"]["RegistryOffset"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
          /**
           * @description Slug of the stream, as `MailboxStream` gives it.
           * @example order-4711
           */
          slug: components["parameters"]["StreamSlug"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of actions. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["StreamRegistryPage"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Attach an action to a stream
     * @description Lets the agent perform an action of the catalogue in one conversation. `rawContent` and `rawParsed` must be given even if they are null.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
          /**
           * @description Slug of the stream, as `MailboxStream` gives it.
           * @example order-4711
           */
          slug: components["parameters"]["StreamSlug"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["RegistryEntryCreateParams"];
        };
      };
      responses: {
        /** @description The attached action. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["StreamRegistryEntryWithValue"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mailbox/{id}/stream/{slug}/registry/resource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the resources of a stream
     * @description Reads the resources and documents attached to a stream. Page through them with `limit` and `offset`; despite the singular name of the method the answer is a page.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Most entries to return, so the size of a page.
           * @example 25
           */
          limit?: components["parameters"]["RegistryLimit"];
          /**
           * @description Number of entries to skip.
           * @example 0
           */
          offset?: components["parameters"]["RegistryOffset"];
        };
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
          /**
           * @description Slug of the stream, as `MailboxStream` gives it.
           * @example order-4711
           */
          slug: components["parameters"]["StreamSlug"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of resources. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["StreamRegistryPage"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    put?: never;
    /**
     * Attach a resource to a stream
     * @description Gives the agent a resource to look things up in during one conversation; its content goes into a vector index. `rawContent` and `rawParsed` must be given even if they are null.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Identifier of the mailbox.
           * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
           */
          id: components["parameters"]["MailboxId"];
          /**
           * @description Slug of the stream, as `MailboxStream` gives it.
           * @example order-4711
           */
          slug: components["parameters"]["StreamSlug"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["RegistryEntryCreateParams"];
        };
      };
      responses: {
        /** @description The attached resource. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["StreamRegistryEntryWithValue"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inbound/mail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take in a mail
     * @description Takes in a mail that the mail provider received, in the shape of Postmark's inbound webhook. It is meant for the provider to call; from an SDK it is of use in tests. No answer is declared.
     */
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
        /** @description The mail was taken in. The answer has no body. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Any JSON value. No public source declares what this endpoint answers, so check the shape before relying on it. */
    Undeclared: unknown;
    /** @description Body of an error answer, in the form the Nest framework gives it by default. Inferred. */
    ErrorBody: {
      /** @description HTTP status of the answer, repeated in the body. Inferred. */
      statusCode: number;
      /** @description What went wrong: one sentence, or one sentence for each property that failed validation. Inferred. */
      message: string | string[];
      /** @description Name of the status, such as `Bad Request`. Absent when `message` is only that name. Inferred. */
      error?: string;
    };
    /** @description Life of a record: its time stamps and its revision. These names are in snake case on the wire, unlike all others. */
    Audit: {
      /**
       * Format: date-time
       * @description When the record was created.
       */
      date_created: string;
      /**
       * Format: date-time
       * @description When the record was deleted. Declared as always present and never null, although a live record can hardly have one; do not take its presence as proof of deletion.
       */
      date_deleted: string;
      /**
       * Format: date-time
       * @description When the record was last changed.
       */
      date_updated: string;
      /** @description Revision of the record, counted by the server. */
      version: number;
    };
    /** @description Points to another record by its identifier. */
    RecordReference: {
      /** @description Identifier of the record pointed to. */
      id: string;
    };
    /** @description User name and password to exchange for tokens. */
    AuthLoginParams: {
      /** @description Password of the account, in clear text. */
      password: string;
      /** @description User name of the account. */
      username: string;
    };
    /** @description Details of the account to open. */
    AuthSignupParams: {
      /** @description E-mail address of the new user. */
      email: string;
      /** @description Password the new user will log in with, in clear text. */
      password: string;
      /** @description Name of the plan to start on, for example `free`. Free text here, although subscriptions know only four plans. */
      plan: string;
      /** @description Given name of the new user. */
      firstName?: string;
      /** @description Family name of the new user. */
      lastName?: string;
      /** @description Telephone number of the new user. No format is declared; an international one such as `+12025550143` is the safe choice. */
      phoneNumber?: string;
    };
    /** @description Who an account belongs to, as signup and billing confirmation report it. */
    AccountIdentity: {
      /** @description E-mail address of the account. */
      email: string;
      /** @description Subject of the account, which is the identifier of its user. */
      sub: string;
    };
    /** @description Refresh token to trade in. */
    TokenRefreshParams: {
      /** @description Refresh token from the last login or refresh, not the access token. */
      refreshToken: string;
    };
    /** @description Tokens of a session, as login and refresh answer them. */
    TokenPair: {
      /** @description JSON Web Token to send as the bearer of further requests. */
      accessToken: string;
      /** @description Long-lived token which buys a new pair once the access token has expired. */
      refreshToken: string;
      /** @description Subject of the tokens, which is the identifier of the user. */
      sub: string;
    };
    /** @description Names the account to recover. */
    RecoveryCreateParams: {
      /** @description E-mail address of the account. The recovery message goes there. */
      email: string;
    };
    /** @description New password, with the passcode that permits the change. */
    RecoveryPasswordUpdateParams: {
      /** @description Password that replaces the forgotten one, in clear text. */
      newPassword: string;
      /** @description One-time passcode from the recovery message. */
      passcode: string;
    };
    /** @description A workspace: the unit that owns contacts, mailboxes, tokens and a subscription. */
    Workspace: {
      /** @description Identifier of the workspace. */
      id: string;
      /** @description When the workspace was created, changed and deleted. The shape is not declared; most other records carry an `Audit` here. */
      audit: unknown;
      /** @description Name of the workspace, for people. */
      name: string;
      /** @description Identifier of the user who owns the workspace. */
      ownerId: string;
      /** @description Name of the workspace for use in URLs, in lower case. */
      slug: string;
      /** @description Subscription of the workspace. The shape is not declared. */
      subscription: unknown;
      /** @description Identifier of the subscription of the workspace. */
      subscriptionId: string;
      /** @description Members of the workspace, declared as plain strings; presumably their identifiers. */
      workspaceMembers: string[];
    };
    /** @description Details of the workspace to create. */
    WorkspaceCreateParams: {
      /** @description Name of the workspace, for people. */
      name: string;
      /** @description Identifier of the user who will own the workspace. */
      ownerId: string;
    };
    /** @description Properties of a workspace to change. What is left out stays as it is. */
    WorkspaceUpdateParams: {
      /** @description Identifier of the workspace, repeated from the path. Not needed. */
      id?: string;
      /** @description Time stamps of the workspace. Declared as changeable, but the server keeps them itself; better left out. */
      audit?: unknown;
      /** @description New name of the workspace. */
      name?: string;
      /** @description Identifier of the user who becomes the owner. */
      ownerId?: string;
      /** @description New name for use in URLs, in lower case. */
      slug?: string;
      /** @description Subscription of the workspace. The shape is not declared; change `subscriptionId` instead where possible. */
      subscription?: unknown;
      /** @description Identifier of the subscription the workspace is to use. */
      subscriptionId?: string;
      /** @description Members of the workspace, as plain strings. The array replaces the former one. */
      workspaceMembers?: string[];
    };
    /** @description One member of a workspace. No property is declared. */
    WorkspaceMember: {
      [key: string]: unknown;
    };
    /** @description One page of members, should the server page this list. Members beyond those named here may be present. Inferred. */
    WorkspaceMemberPage: {
      /** @description Number of items on this page. Inferred. */
      count?: number;
      /** @description The members on this page. Inferred. */
      data: components["schemas"]["WorkspaceMember"][];
      /** @description Number of this page, counted from 1. Inferred. */
      page?: number;
      /** @description Number of pages. Inferred. */
      pageCount?: number;
      /** @description Number of items over all pages. Inferred. */
      total?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description The members of a workspace, as an envelope or a bare array. The source declares no answer for this list, so both are allowed. Inferred. */
    WorkspaceMemberListResult:
      components["schemas"]["WorkspaceMemberPage"] | components["schemas"]["WorkspaceMember"][];
    /** @description An API token of a workspace, with figures on its use. */
    WorkspaceToken: {
      /** @description Identifier of the token. */
      id: string;
      /** @description When the token was created, changed and deleted. The shape is not declared; most other records carry an `Audit` here. */
      audit: unknown;
      /** @description Label of the token, for people. */
      name: string;
      /** @description Shortened form of the key, which is safe to display. */
      sensitiveKey: string;
      /** @description Identifier of the workspace the token belongs to. */
      workspaceId: string;
      /** @description The key itself. Treat it as a password. Absent where the server withholds it. */
      apiKey?: string;
      /** @description Number of requests with this token which failed. */
      errorCount?: number;
      /**
       * Format: date-time
       * @description When a request with this token last failed. Absent if none has.
       */
      lastErrorTimestamp?: string;
      /**
       * Format: date-time
       * @description When this token was last used. Absent if it never was. Mind the capital `S`, which `lastErrorTimestamp` lacks.
       */
      lastRequestTimeStamp?: string;
      /** @description Number of requests made with this token. */
      requestCount?: number;
      /** @description The workspace itself, where the server chooses to include it. */
      workspace?: components["schemas"]["Workspace"];
    };
    /** @description Details of the token to create. */
    WorkspaceTokenCreateParams: {
      /** @description Label by which people recognize the token. */
      name?: string;
    };
    /** @description All API tokens of a workspace. */
    WorkspaceTokenListResult: components["schemas"]["WorkspaceToken"][];
    /** @description A role, and everyone who holds it. */
    Role: {
      /** @description Identifier of the role. */
      id: string;
      /** @description References to everyone who holds the role. */
      assignees: components["schemas"]["RecordReference"][];
      /** @description When the record was created, changed and deleted, and its revision. */
      audit: components["schemas"]["Audit"];
      /** @description What the role is for. */
      description: string;
      /** @description Name of the role. */
      name: string;
    };
    /** @description Details of a role to create. */
    RoleCreateParams: {
      /** @description What the role is for. */
      description: string;
      /** @description Name of the role. */
      name: string;
    };
    /** @description New details of a role. Both must be given, also the one that stays as it is. */
    RoleUpdateParams: {
      /** @description What the role is for. */
      description: string;
      /** @description Name of the role. */
      name: string;
    };
    /** @description Several roles to create at once. */
    RoleBulkCreateParams: {
      /** @description The roles to create. */
      bulk: components["schemas"]["RoleCreateParams"][];
    };
    /** @description The created roles. */
    RoleBulkCreateResult: components["schemas"]["Role"][];
    /** @description One page of roles, with the figures needed to ask for the next. Ask for `page + 1` while `page` is below `pageCount`. */
    RolePage: {
      /** @description Number of items on this page, so the length of `data`. The vendor's own text gives this name to the number of all matches. Inferred. */
      count: number;
      /** @description The roles on this page, in the order asked for. */
      data: components["schemas"]["Role"][];
      /** @description Number of this page, counted from 1. It is 1 when no limit is in force. Inferred. */
      page: number;
      /** @description Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. Inferred. */
      pageCount: number;
      /** @description Number of matches over all pages. The vendor's own text gives this name to the number of items on this page. Inferred. */
      total: number;
    };
    /** @description The roles found: an envelope when the server pages the answer, else a bare array. `Array.isArray` tells them apart. */
    RoleListResult: components["schemas"]["RolePage"] | components["schemas"]["Role"][];
    /** @description Grants a role to someone. */
    RoleAssignment: {
      /** @description Identifier of the role assignment. */
      id: string;
      /** @description Who holds the role. The kind of assignment tells what sort of record this is. */
      assignee: components["schemas"]["RecordReference"];
      /** @description When the record was created, changed and deleted, and its revision. */
      audit: components["schemas"]["Audit"];
      /** @description The role granted. */
      role: components["schemas"]["RecordReference"];
    };
    /** @description Who is to get which role. */
    RoleAssignmentCreateParams: {
      /** @description Who is to get the role, for example a user. */
      assignee: components["schemas"]["RecordReference"];
      /** @description The role to grant. */
      role: components["schemas"]["RecordReference"];
    };
    /** @description Several role assignments to create at once. */
    RoleAssignmentBulkCreateParams: {
      /** @description The role assignments to create. */
      bulk: components["schemas"]["RoleAssignmentCreateParams"][];
    };
    /** @description The created role assignments. */
    RoleAssignmentBulkCreateResult: components["schemas"]["RoleAssignment"][];
    /**
     * @description Kind of an invitation, which decides the module that handles it.
     * @enum {string}
     */
    InvitationCategory: "invitation" | "invite";
    /** @description An invitation sent to someone by e-mail. */
    Invitation: {
      /** @description Identifier of the invitation. */
      id: string;
      /** @description Whether the invitation can still be accepted. */
      active: boolean;
      /** @description When the record was created, changed and deleted, and its revision. */
      audit: components["schemas"]["Audit"];
      /** @description Kind of the invitation. */
      category: components["schemas"]["InvitationCategory"];
      /** @description Claim code of the invitation. Acceptance and reattempt address the invitation by it. */
      code: string;
      /** @description E-mail address the invitation went to. */
      email: string;
      /** @description The user the invitation is for. */
      user: components["schemas"]["RecordReference"];
    };
    /** @description Whom to invite, and to what. */
    InvitationCreateParams: {
      /** @description Kind of the invitation. The vendor's text asks for `invitation`. */
      category: components["schemas"]["InvitationCategory"];
      /** @description E-mail address to send the invitation to. */
      email: string;
      /** @description Data for the module that handles the category. The shape is not declared; an object is the safe choice. */
      payload: unknown;
    };
    /** @description One page of invitations, with the figures needed to ask for the next. Ask for `page + 1` while `page` is below `pageCount`. */
    InvitationPage: {
      /** @description Number of items on this page, so the length of `data`. The vendor's own text gives this name to the number of all matches. Inferred. */
      count: number;
      /** @description The invitations on this page, in the order asked for. */
      data: components["schemas"]["Invitation"][];
      /** @description Number of this page, counted from 1. It is 1 when no limit is in force. Inferred. */
      page: number;
      /** @description Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. Inferred. */
      pageCount: number;
      /** @description Number of matches over all pages. The vendor's own text gives this name to the number of items on this page. Inferred. */
      total: number;
    };
    /** @description The invitations found: an envelope when the server pages the answer, else a bare array. `Array.isArray` tells them apart. */
    InvitationListResult: components["schemas"]["InvitationPage"] | components["schemas"]["Invitation"][];
    /** @description Proof and data with which to accept an invitation. */
    InvitationAcceptanceUpdateParams: {
      /** @description One-time passcode from the invitation message. */
      passcode: string;
      /** @description Data the module behind the invitation needs to finish the job, such as a password to set. The shape is not declared. */
      payload: unknown;
    };
    /** @description A person with an account. */
    User: {
      /** @description Identifier of the user. */
      id: string;
      /** @description When the record was created, changed and deleted, and its revision. */
      audit: components["schemas"]["Audit"];
      /** @description E-mail address of the user. */
      email: string;
      /** @description Name the user logs in with. */
      username: string;
      /** @description Address of a picture of the user. */
      avatarURL?: string;
      /** @description Given name of the user. */
      firstName?: string;
      /** @description Family name of the user. */
      lastName?: string;
      /** @description Telephone number of the user. */
      phoneNumber?: string;
      /** @description Role of the user as plain text. The roles proper are at `/role`. */
      role?: string;
    };
    /** @description One page of users, with the figures needed to ask for the next. Ask for `page + 1` while `page` is below `pageCount`. */
    UserPage: {
      /** @description Number of items on this page, so the length of `data`. The vendor's own text gives this name to the number of all matches. Inferred. */
      count: number;
      /** @description The users on this page, in the order asked for. */
      data: components["schemas"]["User"][];
      /** @description Number of this page, counted from 1. It is 1 when no limit is in force. Inferred. */
      page: number;
      /** @description Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. Inferred. */
      pageCount: number;
      /** @description Number of matches over all pages. The vendor's own text gives this name to the number of items on this page. Inferred. */
      total: number;
    };
    /** @description The users found: an envelope when the server pages the answer, else a bare array. `Array.isArray` tells them apart. */
    UserListResult: components["schemas"]["UserPage"] | components["schemas"]["User"][];
    /** @description Names the file that is to be uploaded. */
    SignedPutUrlCreateParams: {
      /** @description Name the file will have in storage, with its extension. */
      filename: string;
    };
    /** @description Permission to upload one file straight to storage: an address, and the form fields to post to it together with the file. */
    SignedUpload: {
      /** @description Form fields to send ahead of the file. */
      fields: components["schemas"]["SignedUploadFields"];
      /** @description Address to post the form to. */
      url: string;
    };
    /** @description Form fields of a signed upload to S3. Copy them into the form unchanged; any alteration breaks the signature. S3 also wants a `key` field, which the source does not declare: should the answer lack it, add it, with the name of the file. */
    SignedUploadFields: {
      /** @description Bucket the file goes to. */
      bucket: string;
      /** @description Conditions of the upload, as Base64 of a JSON text. */
      Policy: string;
      /** @description Name that the file is stored under. Inferred. */
      key?: string;
      /** @description Algorithm of the signature, such as `AWS4-HMAC-SHA256`. */
      "X-Amz-Algorithm": string;
      /** @description Access key and scope the signature was made with. */
      "X-Amz-Credential": string;
      /** @description When the signature was made, in the compact ISO 8601 form `20260301T090000Z`. */
      "X-Amz-Date": string;
      /** @description The signature, in hexadecimal. */
      "X-Amz-Signature": string;
    };
    /** @description The storage buckets at hand. */
    BucketList: {
      /** @description All buckets the server's AWS key can see. */
      buckets: unknown[];
    };
    /** @description Permission to download one file. */
    SignedDownload: {
      /** @description Address to fetch the file from. It is valid for a limited time. */
      signedUrl: string;
    };
    /** @description A file just stored, and where to find it. */
    StoredFile: {
      /** @description Address of the storage, without path and file name. */
      baseUrl: string;
      /** @description Name of the file in storage. */
      filename: string;
      /** @description Media type of the file, such as `application/pdf`. */
      mime: string;
      /** @description Folder the file is in. */
      path: string;
      /** @description Folder and file name together. */
      pathWithFilename: string;
      /** @description Address to fetch the file from. It is valid for a limited time. */
      signedUrl: string;
    };
    /** @description One file to store, and where. */
    BucketUploadParams: {
      /**
       * Format: binary
       * @description Content of the file. Its part should carry a file name and a media type. The source leaves it optional, yet its own SDK fails without it. Inferred.
       */
      file: string;
      /** @description Folder to store the file in, without slashes at its ends. */
      path?: string;
    };
    /** @description Several files to store in one folder. */
    BucketBulkUploadParams: {
      /** @description Contents of the files, one part named `bulk` for each. The parts should carry file names and media types. The source leaves them optional, but an upload without files makes no sense. Inferred. */
      bulk: string[];
      /** @description Folder to store the files in, without slashes at its ends. */
      path?: string;
    };
    /** @description The stored files. */
    BucketBulkUploadResult: components["schemas"]["StoredFile"][];
    /** @description One object in storage. No property is declared. */
    BucketObject: {
      [key: string]: unknown;
    };
    /** @description One page of objects, should the server page this list. Members beyond those named here may be present. Inferred. */
    BucketObjectPage: {
      /** @description Number of items on this page. Inferred. */
      count?: number;
      /** @description The objects on this page. Inferred. */
      data: components["schemas"]["BucketObject"][];
      /** @description Number of this page, counted from 1. Inferred. */
      page?: number;
      /** @description Number of pages. Inferred. */
      pageCount?: number;
      /** @description Number of items over all pages. Inferred. */
      total?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description The objects in storage, as an envelope or a bare array. The source declares no answer for this list, so both are allowed. Inferred. */
    BucketObjectListResult: components["schemas"]["BucketObjectPage"] | components["schemas"]["BucketObject"][];
    /** @description One kind of resource that mailboxes and streams can use. No property is declared. */
    ResourceKind: {
      [key: string]: unknown;
    };
    /** @description One page of resource kinds, should the server page this list. Members beyond those named here may be present. Inferred. */
    ResourceKindPage: {
      /** @description Number of items on this page. Inferred. */
      count?: number;
      /** @description The resource kinds on this page. Inferred. */
      data: components["schemas"]["ResourceKind"][];
      /** @description Number of this page, counted from 1. Inferred. */
      page?: number;
      /** @description Number of pages. Inferred. */
      pageCount?: number;
      /** @description Number of items over all pages. Inferred. */
      total?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description The resource kinds on offer, as an envelope or a bare array. The source declares no answer for this list, so both are allowed. Inferred. */
    ResourceKindListResult: components["schemas"]["ResourceKindPage"] | components["schemas"]["ResourceKind"][];
    /** @description One kind of action that mailboxes and streams can perform. No property is declared. */
    ActionKind: {
      [key: string]: unknown;
    };
    /** @description One page of action kinds, should the server page this list. Members beyond those named here may be present. Inferred. */
    ActionKindPage: {
      /** @description Number of items on this page. Inferred. */
      count?: number;
      /** @description The action kinds on this page. Inferred. */
      data: components["schemas"]["ActionKind"][];
      /** @description Number of this page, counted from 1. Inferred. */
      page?: number;
      /** @description Number of pages. Inferred. */
      pageCount?: number;
      /** @description Number of items over all pages. Inferred. */
      total?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description The action kinds on offer, as an envelope or a bare array. The source declares no answer for this list, so both are allowed. Inferred. */
    ActionKindListResult: components["schemas"]["ActionKindPage"] | components["schemas"]["ActionKind"][];
    /** @description One feature of a plan. No property is declared. */
    Feature: {
      [key: string]: unknown;
    };
    /** @description One page of features, should the server page this list. Members beyond those named here may be present. Inferred. */
    FeaturePage: {
      /** @description Number of items on this page. Inferred. */
      count?: number;
      /** @description The features on this page. Inferred. */
      data: components["schemas"]["Feature"][];
      /** @description Number of this page, counted from 1. Inferred. */
      page?: number;
      /** @description Number of pages. Inferred. */
      pageCount?: number;
      /** @description Number of items over all pages. Inferred. */
      total?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description The features of a plan, as an envelope or a bare array. The source declares no answer for this list, so both are allowed. Inferred. */
    FeatureListResult: components["schemas"]["FeaturePage"] | components["schemas"]["Feature"][];
    /**
     * @description Plan a subscription is on.
     * @enum {string}
     */
    SubscriptionPlan: "free" | "personal_pro" | "business_pro" | "enterprise";
    /**
     * @description State a subscription is in.
     * @enum {string}
     */
    SubscriptionStatus: "active" | "inactive" | "trial" | "canceled" | "expired";
    /** @description What a workspace has subscribed to, and for how long. */
    Subscription: {
      /** @description Identifier of the subscription. */
      id: string;
      /** @description When the record was created, changed and deleted, and its revision. */
      audit: components["schemas"]["Audit"];
      /**
       * Format: date-time
       * @description When the subscription ends.
       */
      endDate: string;
      /** @description Earlier states of the subscription. The source declares a list of lists, very likely by mistake, so the items are left open. Inferred. */
      history: unknown[];
      /** @description Plan the workspace is on. */
      planName: components["schemas"]["SubscriptionPlan"];
      /**
       * Format: date-time
       * @description When the subscription starts.
       */
      startDate: string;
      /** @description State of the subscription. */
      status: components["schemas"]["SubscriptionStatus"];
      /** @description The workspace the subscription is for. The shape is not declared. */
      workspace: unknown;
      /** @description Identifier of the workspace the subscription is for. */
      workspaceId: string;
    };
    /** @description Details of the subscription to open. */
    SubscriptionCreateParams: {
      /**
       * Format: date-time
       * @description When the subscription ends.
       */
      endDate: string;
      /** @description Plan the workspace is on. */
      planName: components["schemas"]["SubscriptionPlan"];
      /**
       * Format: date-time
       * @description When the subscription starts.
       */
      startDate: string;
      /** @description State of the subscription. */
      status: components["schemas"]["SubscriptionStatus"];
      /** @description Identifier of the workspace the subscription is for. */
      workspaceId: string;
    };
    /** @description Properties of a subscription to change. What is left out stays as it is. */
    SubscriptionUpdateParams: {
      /** @description Identifier of the subscription. `PATCH /subscription/change` has no other place for it; elsewhere the path already says it. */
      id?: string;
      /** @description Time stamps of the subscription. Declared as changeable, but the server keeps them itself; better left out. */
      audit?: components["schemas"]["Audit"];
      /**
       * Format: date-time
       * @description When the subscription is to end.
       */
      endDate?: string;
      /** @description Earlier states of the subscription. The source declares a list of lists, very likely by mistake, so the items are left open. Inferred. */
      history?: unknown[];
      /** @description Plan the workspace is on. */
      planName?: components["schemas"]["SubscriptionPlan"];
      /**
       * Format: date-time
       * @description When the subscription is to start.
       */
      startDate?: string;
      /** @description State of the subscription. */
      status?: components["schemas"]["SubscriptionStatus"];
      /** @description The workspace the subscription is for. The shape is not declared; change `workspaceId` instead where possible. */
      workspace?: unknown;
      /** @description Identifier of the workspace the subscription is for. */
      workspaceId?: string;
    };
    /** @description A person a workspace corresponds with. */
    Contact: {
      /** @description Identifier of the contact. */
      id: string;
      /** @description When the record was created, changed and deleted, and its revision. */
      audit: components["schemas"]["Audit"];
      /** @description Identifier of the contact group the contact is in. */
      contactGroupId: string;
      /** @description E-mail address of the contact. */
      email: string;
      /** @description Given name of the contact. */
      firstName: string;
      /** @description Family name of the contact. */
      lastName: string;
      /** @description Whatever else is known about the contact. Free-form; an object is the usual choice. */
      metadata: unknown;
      /** @description Telephone number of the contact. No format is declared; an international one such as `+12025550143` is the safe choice. */
      phoneNumber: string;
      /**
       * @description Which of its properties is the preferred way to reach the contact.
       * @enum {string}
       */
      primaryContact: "email" | "phoneNumber";
      /** @description Identifier of the workspace the contact belongs to. */
      workspaceId: string;
    };
    /** @description Details of the contact to create. All of them are needed. */
    ContactCreateParams: {
      /** @description Identifier of the contact group the contact is in. */
      contactGroupId: string;
      /** @description E-mail address of the contact. */
      email: string;
      /** @description Given name of the contact. */
      firstName: string;
      /** @description Family name of the contact. */
      lastName: string;
      /** @description Whatever else is known about the contact. Free-form; an object is the usual choice. */
      metadata: unknown;
      /** @description Telephone number of the contact. No format is declared; an international one such as `+12025550143` is the safe choice. */
      phoneNumber: string;
      /** @description Identifier of the workspace the contact belongs to. */
      workspaceId: string;
    };
    /** @description Properties of a contact to change. What is left out stays as it is. */
    ContactUpdateParams: {
      /** @description Identifier of the contact group to move the contact to. */
      contactGroupId?: string;
      /** @description E-mail address of the contact. */
      email?: string;
      /** @description Given name of the contact. */
      firstName?: string;
      /** @description Family name of the contact. */
      lastName?: string;
      /** @description Whatever else is known about the contact. Expect the value to replace the former one as a whole. */
      metadata?: unknown;
      /** @description Telephone number of the contact. No format is declared; an international one such as `+12025550143` is the safe choice. */
      phoneNumber?: string;
      /** @description Identifier of the workspace to move the contact to. */
      workspaceId?: string;
    };
    /** @description One page of contacts, with the figures needed to ask for the next. Ask for `page + 1` while `page` is below `pageCount`. */
    ContactPage: {
      /** @description Number of items on this page, so the length of `data`. The vendor's own text gives this name to the number of all matches. Inferred. */
      count: number;
      /** @description The contacts on this page, in the order asked for. */
      data: components["schemas"]["Contact"][];
      /** @description Number of this page, counted from 1. It is 1 when no limit is in force. Inferred. */
      page: number;
      /** @description Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. Inferred. */
      pageCount: number;
      /** @description Number of matches over all pages. The vendor's own text gives this name to the number of items on this page. Inferred. */
      total: number;
    };
    /** @description The contacts found: an envelope when the server pages the answer, else a bare array. `Array.isArray` tells them apart. */
    ContactListResult: components["schemas"]["ContactPage"] | components["schemas"]["Contact"][];
    /** @description A named group of contacts in a workspace. */
    ContactGroup: {
      /** @description Identifier of the contact group. */
      id: string;
      /** @description When the record was created, changed and deleted, and its revision. */
      audit: components["schemas"]["Audit"];
      /** @description Name of the group, for people. */
      groupName: string;
      /** @description Identifier of the workspace the group belongs to. */
      workspaceId: string;
    };
    /** @description Details of the contact group to create. */
    ContactGroupCreateParams: {
      /** @description Name of the group, for people. */
      groupName: string;
      /** @description Identifier of the workspace the group will belong to. */
      workspaceId: string;
    };
    /** @description New details of a contact group. Both must be given, also the one that stays as it is. */
    ContactGroupUpdateParams: {
      /** @description Name of the group, for people. */
      groupName: string;
      /** @description Identifier of the workspace the group is to belong to. */
      workspaceId: string;
    };
    /** @description One page of contact groups, with the figures needed to ask for the next. Ask for `page + 1` while `page` is below `pageCount`. */
    ContactGroupPage: {
      /** @description Number of items on this page, so the length of `data`. The vendor's own text gives this name to the number of all matches. Inferred. */
      count: number;
      /** @description The contact groups on this page, in the order asked for. */
      data: components["schemas"]["ContactGroup"][];
      /** @description Number of this page, counted from 1. It is 1 when no limit is in force. Inferred. */
      page: number;
      /** @description Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. Inferred. */
      pageCount: number;
      /** @description Number of matches over all pages. The vendor's own text gives this name to the number of items on this page. Inferred. */
      total: number;
    };
    /** @description The contact groups found: an envelope when the server pages the answer, else a bare array. `Array.isArray` tells them apart. */
    ContactGroupListResult: components["schemas"]["ContactGroupPage"] | components["schemas"]["ContactGroup"][];
    /** @description A mailbox with an agent behind it that answers the mail. In other places of the API it goes by the name of pipeline. */
    Mailbox: {
      /** @description Identifier of the mailbox. */
      id: string;
      /** @description When the record was created, changed and deleted, and its revision. */
      audit: components["schemas"]["Audit"];
      /** @description Settings of the mailbox. The shape is not declared; an object is the usual choice. */
      config: unknown;
      /** @description Domain of the mailbox address, without a scheme, such as `mail.example.com`. */
      dotcom: string;
      /** @description Full address of the mailbox, to which mail can be sent. */
      inbox: string;
      /** @description Name of the mailbox, for people. */
      name: string;
      /** @description What the agent behind the mailbox is to achieve, in plain words. */
      objective: string;
      /** @description State of the mailbox. The possible values are not declared. */
      status: string;
      /** @description Part of the address that sets the mailbox apart, so what stands before the `@`. */
      uniqueAddress: string;
      /** @description Identifier of the workspace the mailbox belongs to. */
      workspaceId: string;
    };
    /** @description Details of the mailbox to create. */
    MailboxCreateParams: {
      /** @description Settings of the mailbox. The shape is not declared; an object is the usual choice. */
      config: unknown;
      /** @description Domain of the mailbox address, without a scheme, such as `mail.example.com`. */
      dotcom: string;
      /** @description Name of the mailbox, for people. */
      name: string;
      /** @description What the agent behind the mailbox is to achieve, in plain words. */
      objective: string;
      /** @description Part of the address that sets the mailbox apart, so what stands before the `@`. It must be free; `POST /mailbox/availability` tells. */
      uniqueAddress: string;
      /** @description Identifier of the workspace the mailbox will belong to. */
      workspaceId?: string;
    };
    /** @description Properties of a mailbox to change. What is left out stays as it is. The source offers no body for this call; these are the properties of the creation. Inferred. */
    MailboxUpdateParams: {
      /** @description Settings of the mailbox. The shape is not declared; an object is the usual choice. */
      config?: unknown;
      /** @description Domain of the mailbox address, without a scheme, such as `mail.example.com`. */
      dotcom?: string;
      /** @description Name of the mailbox, for people. */
      name?: string;
      /** @description What the agent behind the mailbox is to achieve, in plain words. */
      objective?: string;
      /** @description Part of the address that sets the mailbox apart, so what stands before the `@`. It must be free; `POST /mailbox/availability` tells. */
      uniqueAddress?: string;
      /** @description Identifier of the workspace to move the mailbox to. */
      workspaceId?: string;
    };
    /** @description Names the address to check. */
    MailboxCheckAvailabilityParams: {
      /** @description Part of the address before the `@`, as it would be given when the mailbox is created. */
      uniqueAddress: string;
    };
    /** @description One page of mailboxes, with the figures needed to ask for the next. Ask for `page + 1` while `page` is below `pageCount`. */
    MailboxPage: {
      /** @description Number of items on this page, so the length of `data`. The vendor's own text gives this name to the number of all matches. Inferred. */
      count: number;
      /** @description The mailboxes on this page, in the order asked for. */
      data: components["schemas"]["Mailbox"][];
      /** @description Number of this page, counted from 1. It is 1 when no limit is in force. Inferred. */
      page: number;
      /** @description Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. Inferred. */
      pageCount: number;
      /** @description Number of matches over all pages. The vendor's own text gives this name to the number of items on this page. Inferred. */
      total: number;
    };
    /** @description The mailboxes found: an envelope when the server pages the answer, else a bare array. `Array.isArray` tells them apart. */
    MailboxListResult: components["schemas"]["MailboxPage"] | components["schemas"]["Mailbox"][];
    /**
     * @description Which action or resource of the catalogue an entry stands for. `cta` is a call to action; the last four are kinds of content.
     * @enum {string}
     */
    RegistryEntryName: "cta" | "forwarder" | "webhook" | "calendly" | "csv" | "pdf" | "website" | "docx";
    /**
     * @description Kind of a registry entry.
     * @enum {string}
     */
    RegistryEntryType: "action" | "tool" | "dependency" | "resource" | "integration" | "instruction";
    /** @description Details of an action or resource to attach to a mailbox or a stream. */
    RegistryEntryCreateParams: {
      /** @description Whether the entry is to be in use at once. */
      enabled: boolean;
      /** @description Which action or resource of the catalogue to attach. Free text here, although answers know only the values of `RegistryEntryName`. */
      name: string;
      /** @description Content to make the entry from, as found, such as the text of a web page. Must be given; null if there is none. */
      rawContent: string | null;
      /** @description The same content after parsing. Must be given; null if there is none. */
      rawParsed: string | null;
      /** @description Settings the entry needs. The shape depends on the entry and is not declared; the vendor's own tests send an object with a text `instruction`. */
      value: unknown;
    };
    /** @description An action or resource attached to a mailbox, as the registry lists it. */
    MailboxRegistryEntry: {
      /** @description Identifier of the entry. */
      id: string;
      /** @description When the entry was created, changed and deleted. The shape is not declared; most other records carry an `Audit` here. */
      audit: unknown;
      /** @description Whether the entry is in use. */
      enabled: boolean;
      /** @description Guidance for the agent on how to use the entry. */
      instructions: string;
      /** @description Which action or resource of the catalogue the entry stands for. */
      name: components["schemas"]["RegistryEntryName"];
      /** @description Identifier of the mailbox the entry belongs to, which is called pipeline here. */
      pipelineId: string;
      /** @description Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
      schema: unknown;
      /** @description Name of the entry for use in URLs, in lower case. */
      slug: string;
      /** @description Where the entry comes from. The possible values are not declared. */
      source: string;
      /** @description Kind of the entry, such as `action` or `resource`. */
      type: components["schemas"]["RegistryEntryType"];
      /** @description Identifier of the workspace the entry belongs to. */
      workspaceId: string;
    };
    /** @description An action just attached to a mailbox. */
    MailboxActionEntry: {
      /** @description Identifier of the entry. */
      id: string;
      /** @description When the entry was created, changed and deleted. The shape is not declared; most other records carry an `Audit` here. */
      audit: unknown;
      /** @description Whether the entry is in use. */
      enabled: boolean;
      /** @description Guidance for the agent on how to use the entry. */
      instructions: string;
      /** @description Which action or resource of the catalogue the entry stands for. */
      name: components["schemas"]["RegistryEntryName"];
      /** @description Identifier of the mailbox the entry belongs to, which is called pipeline here. */
      pipelineId: string;
      /** @description Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
      schema: unknown;
      /** @description Name of the entry for use in URLs, in lower case. */
      slug: string;
      /** @description Where the entry comes from. The possible values are not declared. */
      source: string;
      /** @description Kind of the entry, such as `action` or `resource`. */
      type: components["schemas"]["RegistryEntryType"];
      /** @description Settings of the entry. The shape depends on the entry and is not declared. */
      value: unknown;
      /** @description Identifier of the workspace the entry belongs to. */
      workspaceId: string;
    };
    /** @description A resource just attached to a mailbox, with the content it was made from. */
    MailboxResourceEntry: {
      /** @description Identifier of the entry. */
      id: string;
      /** @description When the entry was created, changed and deleted. The shape is not declared; most other records carry an `Audit` here. */
      audit: unknown;
      /** @description Whether the entry is in use. */
      enabled: boolean;
      /** @description Guidance for the agent on how to use the entry. */
      instructions: string;
      /** @description Which action or resource of the catalogue the entry stands for. */
      name: components["schemas"]["RegistryEntryName"];
      /** @description Identifier of the mailbox the entry belongs to, which is called pipeline here. */
      pipelineId: string;
      /** @description Content the entry was made from, as it was given. Null if there is none. */
      rawContent: string | null;
      /** @description Content the entry was made from, after parsing. Null if there is none. */
      rawParsed: string | null;
      /** @description Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
      schema: unknown;
      /** @description Name of the entry for use in URLs, in lower case. */
      slug: string;
      /** @description Where the entry comes from. The possible values are not declared. */
      source: string;
      /** @description Kind of the entry, such as `action` or `resource`. */
      type: components["schemas"]["RegistryEntryType"];
      /** @description Settings of the entry. The shape depends on the entry and is not declared. */
      value: unknown;
      /** @description Identifier of the workspace the entry belongs to. */
      workspaceId: string;
    };
    /** @description One page of the registry of a mailbox. The next page starts at `offset` plus the length of `data`, as long as that is below `total`. Inferred. */
    MailboxRegistryPage: {
      /** @description The entries on this page. */
      data: components["schemas"]["MailboxRegistryEntry"][];
      /** @description Page size that was in force. */
      limit: number;
      /** @description Number of entries skipped ahead of this page. */
      offset: number;
      /** @description Number of this page. */
      page: number;
      /** @description Number of entries over all pages, presumably; the source does not say. */
      total: number;
    };
    /** @description An action or resource attached to a stream, as the registry lists it. */
    StreamRegistryEntry: {
      /** @description Identifier of the entry. */
      id: string;
      /** @description When the entry was created, changed and deleted. The shape is not declared; most other records carry an `Audit` here. */
      audit: unknown;
      /** @description Whether the entry is in use. */
      enabled: boolean;
      /** @description Guidance for the agent on how to use the entry. */
      instructions: string;
      /** @description Which action or resource of the catalogue the entry stands for. */
      name: components["schemas"]["RegistryEntryName"];
      /** @description Identifier of the mailbox the entry belongs to, which is called pipeline here. */
      pipelineId: string;
      /** @description Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
      schema: unknown;
      /** @description Where the entry comes from. The possible values are not declared. */
      source: string;
      /** @description Namespace of the stream the entry belongs to. */
      streamNamespace: string;
      /** @description Kind of the entry, such as `action` or `resource`. */
      type: components["schemas"]["RegistryEntryType"];
      /** @description Slug of the stream the entry belongs to. */
      streamSlug?: string;
    };
    /** @description An action or resource just attached to a stream, with its settings. */
    StreamRegistryEntryWithValue: {
      /** @description Identifier of the entry. */
      id: string;
      /** @description When the entry was created, changed and deleted. The shape is not declared; most other records carry an `Audit` here. */
      audit: unknown;
      /** @description Whether the entry is in use. */
      enabled: boolean;
      /** @description Guidance for the agent on how to use the entry. */
      instructions: string;
      /** @description Which action or resource of the catalogue the entry stands for. */
      name: components["schemas"]["RegistryEntryName"];
      /** @description Identifier of the mailbox the entry belongs to, which is called pipeline here. */
      pipelineId: string;
      /** @description Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
      schema: unknown;
      /** @description Where the entry comes from. The possible values are not declared. */
      source: string;
      /** @description Namespace of the stream the entry belongs to. */
      streamNamespace: string;
      /** @description Kind of the entry, such as `action` or `resource`. */
      type: components["schemas"]["RegistryEntryType"];
      /** @description Settings of the entry. The shape depends on the entry and is not declared. */
      value: unknown;
      /** @description Slug of the stream the entry belongs to. */
      streamSlug?: string;
    };
    /** @description One page of the registry of a stream. The next page starts at `offset` plus the length of `data`, as long as that is below `total`. Inferred. */
    StreamRegistryPage: {
      /** @description The entries on this page. */
      data: components["schemas"]["StreamRegistryEntry"][];
      /** @description Page size that was in force. */
      limit: number;
      /** @description Number of entries skipped ahead of this page. */
      offset: number;
      /** @description Number of this page. */
      page: number;
      /** @description Number of entries over all pages, presumably; the source does not say. */
      total: number;
    };
    /** @description A conversation of a mailbox with one contact. */
    MailboxStream: {
      /** @description Identifier of the stream. A number, unlike all identifiers outside streams. */
      id: number;
      /** @description Identifier of the contact at the other end. */
      contactId: string;
      /** @description Whatever else is known about that contact. Free-form. */
      contactMetadata: unknown;
      /** @description Messages of the stream. The shape is not declared. */
      conversations: unknown;
      /** @description The mailbox the stream belongs to. The shape is not declared. */
      mailbox: unknown;
      /**
       * @description Medium the conversation is held over.
       * @enum {string}
       */
      medium: "sms" | "email" | "slack" | "whatsapp" | "facebook" | "twitter" | "telegram" | "discord" | "wechat";
      /** @description Namespace of the stream, by which its messages and registry entries refer to it. */
      namespace: string;
      /** @description Identifier of the mailbox the stream belongs to, which is called pipeline here. */
      pipelineId: string;
      /** @description Name of the stream for use in URLs, in lower case. */
      slug: string;
      /**
       * @description State the conversation is in.
       * @enum {string}
       */
      status: "open" | "composing" | "closed" | "archived" | "quarantined" | "spam" | "trash";
      /** @description Registry entries of the stream. The shape is not declared. */
      streamRegistries: unknown;
      /** @description What the conversation is about. */
      subject: string;
      /** @description The workspace the stream belongs to. The shape is not declared. */
      workspace: unknown;
      /** @description Identifier of the workspace the stream belongs to. */
      workspaceId: string;
    };
    /** @description A message to add to a stream. */
    StreamMessageCreateParams: {
      /** @description Files that go with the message. The source declares a list of lists, very likely by mistake, so the items are left open. Mind the capital `A`. Inferred. */
      Attachments: unknown[];
      /**
       * @description Integration that is to carry the message.
       * @enum {string}
       */
      mediumIntegrationName: "whatsapp" | "postmark" | "twilio" | "core_api";
      /** @description The message as HTML. */
      messageHTML: string;
      /** @description The message as plain text. */
      messageText: string;
      /**
       * @description On whose behalf the message is written.
       * @enum {string}
       */
      sender: "system" | "recipient" | "manager" | "agent";
      /**
       * @description State the message starts in.
       * @enum {string}
       */
      status: "sent" | "received" | "drafted" | "flagged" | "quarantined" | "deleted" | "enqueue";
    };
    /** @description A message in a stream. */
    StreamMessage: {
      /** @description Identifier of the message. A number, unlike all identifiers outside streams. */
      id: number;
      /** @description Files that go with the message. The source declares a list of lists, very likely by mistake, so the items are left open. Mind the capital `A`. Inferred. */
      Attachments: unknown[];
      /** @description Integration that carries the message. Any text here, although only four values can be sent. */
      mediumIntegrationName: string;
      /** @description The message as HTML. */
      messageHTML: string;
      /** @description The message as plain text. */
      messageText: string;
      /** @description On whose behalf the message was written. Any text here, although only four values can be sent. */
      sender: string;
      /** @description State of the message. Any text here, although only seven values can be sent. */
      status: string;
      /** @description Namespace of the stream the message is in. */
      streamNamespace: string;
      /** @description Identifier of the workspace the message belongs to. */
      workspaceId: string;
    };
    /** @description A mail address taken apart. */
    InboundMailAddress: {
      /** @description The address proper, such as `ann.lee@example.com`. */
      Email: string;
      /** @description What follows a `+` in the local part of the address; empty if there is none. */
      MailboxHash: string;
      /** @description Display name that goes with the address; empty if there is none. */
      Name: string;
    };
    /** @description A received mail in the shape of Postmark's inbound webhook. Every property must be there, empty if need be. Postmark itself sends more, such as `HtmlBody`, and objects in `Headers` and `CcFull`. */
    InboundMailCreateParams: {
      /** @description Files that came with the mail. The source declares a list of lists, very likely by mistake, so the items are left open. Inferred. */
      Attachments: unknown[];
      /** @description Text of the `Bcc` header; empty if there is none. */
      Bcc: string;
      /** @description The addresses of `Bcc`, taken apart. */
      BccFull: components["schemas"]["InboundMailAddress"][];
      /** @description Text of the `Cc` header; empty if there is none. */
      Cc: string;
      /** @description The addresses of `Cc`, taken apart. The source declares a list of lists, very likely by mistake, so the items are left open. Inferred. */
      CcFull: unknown[];
      /** @description Text of the `Date` header, in the form of mail such as `Mon, 2 Mar 2026 09:30:00 +0000`. */
      Date: string;
      /** @description Address of the sender. */
      From: string;
      /** @description Address of the sender, taken apart. */
      FromFull: components["schemas"]["InboundMailAddress"];
      /** @description Display name of the sender. */
      FromName: string;
      /** @description Further headers of the mail, declared as plain strings. */
      Headers: string[];
      /** @description What follows a `+` in the local part of the recipient's address; empty if there is none. */
      MailboxHash: string;
      /** @description Identifier the mail provider gave the mail. */
      MessageID: string;
      /** @description Message stream of the mail provider, such as `inbound`. */
      MessageStream: string;
      /** @description Recipient from the envelope of the mail, which may differ from `To`. */
      OriginalRecipient: string;
      /** @description Source of the whole mail, headers included. */
      RawEmail: string;
      /** @description Address answers should go to; empty if it is that of the sender. */
      ReplyTo: string;
      /** @description Text of the reply without what it quotes; empty if the mail is no reply. */
      StrippedTextReply: string;
      /** @description Subject of the mail. */
      Subject: string;
      /** @description Tag the mail provider put on the mail; empty if there is none. */
      Tag: string;
      /** @description Body of the mail as plain text. */
      TextBody: string;
      /** @description Text of the `To` header. */
      To: string;
      /** @description The addresses of `To`, taken apart. */
      ToFull: components["schemas"]["InboundMailAddress"][];
    };
  };
  responses: {
    /** @description Done. The answer has no body. Inferred. */
    NoContent: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The request is malformed: a property is missing or of the wrong type, or a query value cannot be read. Inferred. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The bearer key is missing, wrong or expired. Inferred. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The bearer key is good, but its owner may not do this. Inferred. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description There is no such record, or it is hidden from the caller. Inferred. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The change clashes with a record that exists already. Inferred. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request is well formed, but its values cannot be acted upon. Inferred. */
    UnprocessableContent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Too many requests in too short a time. Wait as long as `Retry-After` says, if it is there. Inferred. */
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The server failed. Trying again may help. Inferred. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * @description Identifier of the workspace.
     * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
     */
    WorkspaceId: string;
    /**
     * @description Identifier of the workspace.
     * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
     */
    SpaceId: string;
    /**
     * @description Identifier of the workspace. The token endpoints spell it so; it is the same value that the member endpoints call `space_id`.
     * @example 9b2d7c1e-4f63-4d0a-8e57-2c9a1f6b3d40
     */
    SpaceSid: string;
    /**
     * @description Identifier of the role.
     * @example 5d8e31f7-6b0c-4c29-b1a4-e93f7d205a68
     */
    RoleId: string;
    /**
     * @description Kind of assignment, which tells what sort of record can hold the role. The server's configuration decides which kinds there are.
     * @example user
     */
    AssignmentKind: string;
    /**
     * @description Identifier of the role assignment.
     * @example e1b64a08-97d2-4f3e-8c15-6a0b2d9f7e31
     */
    RoleAssignmentId: string;
    /**
     * @description Identifier of the invitation.
     * @example 27f9c5d3-0a8e-4e71-93b6-d14c8f2a6b05
     */
    InvitationId: string;
    /**
     * @description Claim code of the invitation, not its identifier.
     * @example hc-7Qk2vX9d
     */
    InvitationCode: string;
    /**
     * @description Identifier of the user.
     * @example 3f0c2f64-8a51-4a1e-9d0e-5f1d6a3b7c21
     */
    UserId: string;
    /**
     * @description Name of the file in storage, as one path segment.
     * @example march.pdf
     */
    Filename: string;
    /**
     * @description Identifier of the subscription.
     * @example 81c3e6a2-5d4f-4970-bf08-3e7a9c1d2b64
     */
    SubscriptionId: string;
    /**
     * @description Identifier of the contact.
     * @example 4a6d9f20-c3b8-4e15-87f1-b05e2c7d3a96
     */
    ContactId: string;
    /**
     * @description Identifier of the contact group.
     * @example d05b8e17-2f9a-4c64-a3e0-91f6c4b7d82e
     */
    ContactGroupId: string;
    /**
     * @description Identifier of the mailbox.
     * @example 6e1f4b93-d7a0-4825-9c3b-f28a5d0e6c17
     */
    MailboxId: string;
    /**
     * @description Slug of the stream, as `MailboxStream` gives it.
     * @example order-4711
     */
    StreamSlug: string;
    /**
     * @description Columns to return, joined by commas into one value: `fields=email,name`. All are returned without it. Columns that are left out are missing from the answer, also where the model declares them as required. Inferred.
     * @example [
     *       "email",
     *       "name"
     *     ]
     */
    Fields: string[];
    /**
     * @description Condition as a JSON object, for example `{"name":{"$cont":"ann"}}`. Values are compared for equality unless an operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored beside it, and text that is no JSON gives 400. Inferred.
     * @example {"$or":[{"name":{"$cont":"ann"}},{"email":"ann.lee@example.com"}]}
     */
    Search: string;
    /**
     * @description Conditions that must all hold, one for each occurrence of the key:
     *     `filter=name||$cont||ann&filter=email||$notnull`.
     *
     *     A condition reads `field||$operator||value`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`,
     *     `$starts`, `$ends`, `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore
     *     case are `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
     *     `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
     *
     *     A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An empty value and
     *     `null` give 400. Inferred.
     * @example [
     *       "name||$cont||ann",
     *       "email||$notnull"
     *     ]
     */
    Filter: string[];
    /**
     * @description Conditions of which one must hold, written like those of `filter`, one for each occurrence of the key. Together with `filter` the answer holds what meets all of `filter` or all of `or`. The vendor's Python SDK sends this as `or_`, which the server does not know. Inferred.
     * @example [
     *       "name||$starts||ann",
     *       "email||$ends||@example.com"
     *     ]
     */
    Or: string[];
    /**
     * @description Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most important first. The direction must be in upper case. Inferred.
     * @example [
     *       "name,ASC",
     *       "id,DESC"
     *     ]
     */
    Sort: string[];
    /**
     * @description Related records to include, one `relation` for each occurrence of the key, or `relation||column1,column2` to take only some of its columns. A dot leads on to relations of relations: `relation.other`. Only relations the server allows are joined. Inferred.
     * @example [
     *       "workspace",
     *       "workspace.subscription||planName,status"
     *     ]
     */
    Join: string[];
    /**
     * @description Most items to return, so the size of a page. The server may cap it. Inferred.
     * @example 25
     */
    Limit: number;
    /**
     * @description Number of items to skip. While a limit is in force, `page` wins over it. Inferred.
     * @example 50
     */
    Offset: number;
    /**
     * @description Number of the page to return, counted from 1. It takes effect only while a limit is in force, from `limit` or from the server. Inferred.
     * @example 1
     */
    Page: number;
    /**
     * @description Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. Inferred.
     * @example 0
     */
    Cache: number;
    /**
     * @description Most entries to return, so the size of a page.
     * @example 25
     */
    RegistryLimit: number;
    /**
     * @description Number of entries to skip.
     * @example 0
     */
    RegistryOffset: number;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Seconds to wait before the next attempt. Inferred.
     * @example 5
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
