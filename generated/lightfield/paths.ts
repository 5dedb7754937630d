// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

export interface paths {
  "/v1/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List accounts
     * @description Returns one page of accounts, at most 25, that meet all conditions of the filter. The list is served from a search index that trails writes by a moment; retrieve a record for its current state.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Conditions that a record must meet. Each goes into the query string under its own key, as in `?$name[startsWith]=Bright`; the name of this parameter is not sent.
           * @example {
           *       "$name[startsWith]": "Bright",
           *       "seats[greaterThan]": 100
           *     }
           */
          filter?: components["parameters"]["Filter"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of accounts. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["AccountList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Create an account
     * @description Creates an account. `$name` is required. A `$website` starts enrichment in the background, so some fields fill up later. `$howTheyMakeMoney`, `$accountStatus` and the `$opportunity`, `$task`, `$note` and `$meeting` relationships are read-only.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
        /** @description The new account. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Account"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/accounts/definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Describe the fields of accounts
     * @description Returns which fields and relationships accounts have in this workspace, those it has added included: their types, their options, and whether they can be written.
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
        /** @description Fields and relationships of accounts. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/accounts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an account
     * @description Returns one account in its current state.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the account, beginning with `acc_`.
           * @example acc_01kabq4t7e5rj8m2c6xw3znd9h
           */
          id: components["parameters"]["AccountId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The account. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Account"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Update an account
     * @description Changes the fields and relationships that are sent and leaves the rest alone. The keys that are read-only on creation are so here.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path: {
          /**
           * @description ID of the account, beginning with `acc_`.
           * @example acc_01kabq4t7e5rj8m2c6xw3znd9h
           */
          id: components["parameters"]["AccountId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["AccountUpdateParams"];
        };
      };
      responses: {
        /** @description The account after the change. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Account"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    /**
     * Delete an account
     * @description Moves an account to the trash, from where it can be restored in the app. Its contacts, tasks and notes stay. Deleting it once more changes nothing. Newer than the published SDKs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the account, beginning with `acc_`.
           * @example acc_01kabq4t7e5rj8m2c6xw3znd9h
           */
          id: components["parameters"]["AccountId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The deleted account. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Account"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/accounts/{id}/fields/{fieldKey}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List past values of an account's field
     * @description Returns the values that one field of an account has had, the newest first. Newer than the published SDKs. Secondary source.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many values a page holds, at most 100.
           * @example 20
           */
          limit?: components["parameters"]["HistoryLimit"];
          /**
           * @description Where to go on: the `nextCursor` of the page before. Left out for the first page.
           * @example eyJvIjoxfQ
           */
          after?: components["parameters"]["After"];
        };
        header?: never;
        path: {
          /**
           * @description ID of the account, beginning with `acc_`.
           * @example acc_01kabq4t7e5rj8m2c6xw3znd9h
           */
          id: components["parameters"]["AccountId"];
          /**
           * @description Key of the field, such as `$stage` of opportunities, or the bare slug of a field that the workspace has added.
           * @example $stage
           */
          fieldKey: components["parameters"]["FieldKey"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of past values. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["FieldHistory"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contacts
     * @description Returns one page of contacts, at most 25, that meet all conditions of the filter. The list is served from a search index that trails writes by a moment; retrieve a record for its current state.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Conditions that a record must meet. Each goes into the query string under its own key, as in `?$name[startsWith]=Bright`; the name of this parameter is not sent.
           * @example {
           *       "$name[startsWith]": "Bright",
           *       "seats[greaterThan]": 100
           *     }
           */
          filter?: components["parameters"]["Filter"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of contacts. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ContactList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Create a contact
     * @description Creates a contact. No field is required. Enrichment follows in the background, so some fields fill up later.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
        /** @description The new contact. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Contact"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Describe the fields of contacts
     * @description Returns which fields and relationships contacts have in this workspace, those it has added included: their types, their options, and whether they can be written.
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
        /** @description Fields and relationships of contacts. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/contacts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a contact
     * @description Returns one contact in its current state.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the contact, beginning with `con_`.
           * @example con_01kabqc3w8n6e4yt9r2mzx5hjk
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
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Contact"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Update a contact
     * @description Changes the fields and relationships that are sent and leaves the rest alone.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path: {
          /**
           * @description ID of the contact, beginning with `con_`.
           * @example con_01kabqc3w8n6e4yt9r2mzx5hjk
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
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Contact"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    /**
     * Delete a contact
     * @description Moves a contact to the trash, from where it can be restored in the app. Deleting it once more changes nothing. Newer than the published SDKs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the contact, beginning with `con_`.
           * @example con_01kabqc3w8n6e4yt9r2mzx5hjk
           */
          id: components["parameters"]["ContactId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The deleted contact. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Contact"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/{id}/fields/{fieldKey}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List past values of a contact's field
     * @description Returns the values that one field of a contact has had, the newest first. Newer than the published SDKs. Secondary source.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many values a page holds, at most 100.
           * @example 20
           */
          limit?: components["parameters"]["HistoryLimit"];
          /**
           * @description Where to go on: the `nextCursor` of the page before. Left out for the first page.
           * @example eyJvIjoxfQ
           */
          after?: components["parameters"]["After"];
        };
        header?: never;
        path: {
          /**
           * @description ID of the contact, beginning with `con_`.
           * @example con_01kabqc3w8n6e4yt9r2mzx5hjk
           */
          id: components["parameters"]["ContactId"];
          /**
           * @description Key of the field, such as `$stage` of opportunities, or the bare slug of a field that the workspace has added.
           * @example $stage
           */
          fieldKey: components["parameters"]["FieldKey"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of past values. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["FieldHistory"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/opportunities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List opportunities
     * @description Returns one page of opportunities, at most 25, that meet all conditions of the filter. The list is served from a search index that trails writes by a moment; retrieve a record for its current state.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Conditions that a record must meet. Each goes into the query string under its own key, as in `?$name[startsWith]=Bright`; the name of this parameter is not sent.
           * @example {
           *       "$name[startsWith]": "Bright",
           *       "seats[greaterThan]": 100
           *     }
           */
          filter?: components["parameters"]["Filter"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of opportunities. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["OpportunityList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Create an opportunity
     * @description Creates an opportunity. `$name`, `$stage` and the `$account` relationship are required. A summary is written in the background. `$opportunityStatus` and the `$task`, `$note` and `$meeting` relationships are read-only.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
        /** @description The new opportunity. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Opportunity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/opportunities/definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Describe the fields of opportunities
     * @description Returns which fields and relationships opportunities have in this workspace, those it has added included: their types, their options (the stages, for one), and whether they can be written.
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
        /** @description Fields and relationships of opportunities. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/opportunities/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an opportunity
     * @description Returns one opportunity in its current state.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the opportunity, beginning with `opp_`.
           * @example opp_01kabqf6v2k9s4n8dy7hw3xtme
           */
          id: components["parameters"]["OpportunityId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The opportunity. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Opportunity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Update an opportunity
     * @description Changes the fields and relationships that are sent and leaves the rest alone. `$opportunityStatus` is read-only.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path: {
          /**
           * @description ID of the opportunity, beginning with `opp_`.
           * @example opp_01kabqf6v2k9s4n8dy7hw3xtme
           */
          id: components["parameters"]["OpportunityId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["OpportunityUpdateParams"];
        };
      };
      responses: {
        /** @description The opportunity after the change. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Opportunity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    /**
     * Delete an opportunity
     * @description Moves an opportunity to the trash, from where it can be restored in the app. Its tasks, notes and meetings stay. Deleting it once more changes nothing. Newer than the published SDKs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the opportunity, beginning with `opp_`.
           * @example opp_01kabqf6v2k9s4n8dy7hw3xtme
           */
          id: components["parameters"]["OpportunityId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The deleted opportunity. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Opportunity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/opportunities/{id}/fields/{fieldKey}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List past values of an opportunity's field
     * @description Returns the values that one field of an opportunity has had, the newest first: with `$stage`, the way of the deal through the pipeline. Newer than the published SDKs. Secondary source.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many values a page holds, at most 100.
           * @example 20
           */
          limit?: components["parameters"]["HistoryLimit"];
          /**
           * @description Where to go on: the `nextCursor` of the page before. Left out for the first page.
           * @example eyJvIjoxfQ
           */
          after?: components["parameters"]["After"];
        };
        header?: never;
        path: {
          /**
           * @description ID of the opportunity, beginning with `opp_`.
           * @example opp_01kabqf6v2k9s4n8dy7hw3xtme
           */
          id: components["parameters"]["OpportunityId"];
          /**
           * @description Key of the field, such as `$stage` of opportunities, or the bare slug of a field that the workspace has added.
           * @example $stage
           */
          fieldKey: components["parameters"]["FieldKey"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of past values. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["FieldHistory"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tasks
     * @description Returns one page of tasks, at most 25, that meet all conditions of the filter. Relationships are filtered by the slug of their definition: `$task-account[equal]` finds the tasks of an account. The list is served from a search index that trails writes by a moment; retrieve a record for its current state.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Conditions that a record must meet. Each goes into the query string under its own key, as in `?$name[startsWith]=Bright`; the name of this parameter is not sent.
           * @example {
           *       "$name[startsWith]": "Bright",
           *       "seats[greaterThan]": 100
           *     }
           */
          filter?: components["parameters"]["Filter"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of tasks. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["TaskList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Create a task
     * @description Creates a task. `$title`, `$status` and the `$assignedTo` relationship are required. `$createdBy` is the owner of the key unless given. The `$note` relationship is read-only.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
        /** @description The new task. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Task"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Describe the fields of tasks
     * @description Returns which fields and relationships tasks have in this workspace: their types, their options, and whether they can be written.
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
        /** @description Fields and relationships of tasks. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/tasks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a task
     * @description Returns one task in its current state.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the task.
           * @example 01kabqh8x4n2mvr7d6ykt9we3z
           */
          id: components["parameters"]["TaskId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The task. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Task"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Update a task
     * @description Changes the fields and relationships that are sent and leaves the rest alone. The `$note` relationship is read-only.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path: {
          /**
           * @description ID of the task.
           * @example 01kabqh8x4n2mvr7d6ykt9we3z
           */
          id: components["parameters"]["TaskId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["TaskUpdateParams"];
        };
      };
      responses: {
        /** @description The task after the change. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Task"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    /**
     * Delete a task
     * @description Moves a task to the trash, from where it can be restored in the app. Deleting it once more changes nothing. Newer than the published SDKs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the task.
           * @example 01kabqh8x4n2mvr7d6ykt9we3z
           */
          id: components["parameters"]["TaskId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The deleted task. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Task"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/notes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List notes
     * @description Returns one page of notes, at most 25. The list is served from a search index that trails writes by a moment; retrieve a record for its current state.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of notes. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["NoteList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Create a note
     * @description Creates a note, with the owner of the API key as its author. `$title` is required.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
        /** @description The new note. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Note"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/notes/definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Describe the fields of notes
     * @description Returns which fields and relationships notes have in this workspace: their types, and whether they can be written. Newer than the published SDKs.
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
        /** @description Fields and relationships of notes. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/notes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a note
     * @description Returns one note in its current state.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the note.
           * @example 01kabqk5e9w3zxt8hn6rdy2fmv
           */
          id: components["parameters"]["NoteId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The note. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Note"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Update a note
     * @description Changes the title, the text and the links that are sent and leaves the rest alone. Each relationship takes either `add` or `remove`; there is no `replace`.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path: {
          /**
           * @description ID of the note.
           * @example 01kabqk5e9w3zxt8hn6rdy2fmv
           */
          id: components["parameters"]["NoteId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NoteUpdateParams"];
        };
      };
      responses: {
        /** @description The note after the change. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Note"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    /**
     * Delete a note
     * @description Moves a note to the trash, from where it can be restored in the app. Deleting it once more changes nothing. Newer than the published SDKs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the note.
           * @example 01kabqk5e9w3zxt8hn6rdy2fmv
           */
          id: components["parameters"]["NoteId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The deleted note. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Note"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/meetings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List meetings
     * @description Returns one page of meetings, at most 25, that meet all conditions of the filter; each is cut down to what the owner of the key may see. The list is served from a search index that trails writes by a moment; retrieve a record for its current state.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Conditions that a record must meet. Each goes into the query string under its own key, as in `?$name[startsWith]=Bright`; the name of this parameter is not sent.
           * @example {
           *       "$name[startsWith]": "Bright",
           *       "seats[greaterThan]": 100
           *     }
           */
          filter?: components["parameters"]["Filter"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of meetings. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MeetingList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Create a meeting
     * @description Enters a meeting that has taken place. `$title`, `$startDate` and `$endDate` are required, and both dates must lie in the past. Only a `$transcript` can be linked; contacts, accounts and opportunities follow from the attendees.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
        /** @description The new meeting. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Meeting"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/meetings/definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Describe the fields of meetings
     * @description Returns which fields and relationships meetings have in this workspace: their types, and whether they can be written. Newer than the published SDKs. Inferred.
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
        /** @description Fields and relationships of meetings. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/meetings/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a meeting
     * @description Returns one meeting, cut down to what the owner of the key may see. With `FULL` access, the `$transcript` relationship names the file that holds the transcript.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the meeting, beginning with `mtg_`.
           * @example mtg_01kabqp9t6h4kxe2n8wzr5ymvd
           */
          id: components["parameters"]["MeetingId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The meeting. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Meeting"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Update a meeting
     * @description Changes the privacy setting, or puts another transcript in the place of the present one; nothing else can change. A transcript cannot be taken away.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path: {
          /**
           * @description ID of the meeting, beginning with `mtg_`.
           * @example mtg_01kabqp9t6h4kxe2n8wzr5ymvd
           */
          id: components["parameters"]["MeetingId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["MeetingUpdateParams"];
        };
      };
      responses: {
        /** @description The meeting after the change. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Meeting"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    /**
     * Delete a meeting
     * @description Moves a meeting to the trash, from where it can be restored in the app. Only those who took part and admins may do so. Unlike with other records, deleting it once more fails with 404. Newer than the published SDKs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the meeting, beginning with `mtg_`.
           * @example mtg_01kabqp9t6h4kxe2n8wzr5ymvd
           */
          id: components["parameters"]["MeetingId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The deleted meeting. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Meeting"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List lists
     * @description Returns one page of lists, at most 25. The list is served from a search index that trails writes by a moment; retrieve a record for its current state.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of lists. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ListList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Create a list
     * @description Creates a list of accounts, of contacts or of opportunities. `$name` and `$objectType` are required. First members can be given under the plural key that fits the type.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
        /** @description The new list. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["List"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lists/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a list
     * @description Returns one list, without its members.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the list.
           * @example 01kabqm2z7d5hfv9r4ykx8nte6
           */
          id: components["parameters"]["ListId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The list. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["List"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Update a list
     * @description Renames a list, adds members, removes members, or does all of that at once. What kind of record the list holds cannot change.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path: {
          /**
           * @description ID of the list.
           * @example 01kabqm2z7d5hfv9r4ykx8nte6
           */
          id: components["parameters"]["ListId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["ListUpdateParams"];
        };
      };
      responses: {
        /** @description The list after the change. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["List"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    /**
     * Delete a list
     * @description Moves a list to the trash, from where it can be restored in the app. The records on it are not touched. Deleting it once more changes nothing. Newer than the published SDKs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the list.
           * @example 01kabqm2z7d5hfv9r4ykx8nte6
           */
          id: components["parameters"]["ListId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The deleted list. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["List"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lists/{listId}/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the accounts on a list
     * @description Returns one page of the accounts on a list, at most 25. The key needs the scope for lists and that for accounts.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
        };
        header?: never;
        path: {
          /**
           * @description ID of the list whose members are wanted.
           * @example 01kabqm2z7d5hfv9r4ykx8nte6
           */
          listId: components["parameters"]["ContainingListId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of the accounts on the list. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["AccountList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/lists/{listId}/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the contacts on a list
     * @description Returns one page of the contacts on a list, at most 25. The key needs the scope for lists and that for contacts.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
        };
        header?: never;
        path: {
          /**
           * @description ID of the list whose members are wanted.
           * @example 01kabqm2z7d5hfv9r4ykx8nte6
           */
          listId: components["parameters"]["ContainingListId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of the contacts on the list. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ContactList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/lists/{listId}/opportunities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the opportunities on a list
     * @description Returns one page of the opportunities on a list, at most 25. The key needs the scope for lists and that for opportunities.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
        };
        header?: never;
        path: {
          /**
           * @description ID of the list whose members are wanted.
           * @example 01kabqm2z7d5hfv9r4ykx8nte6
           */
          listId: components["parameters"]["ContainingListId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of the opportunities on the list. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["OpportunityList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List members
     * @description Returns one page of the workspace's members, at most 25.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of members. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MemberList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/members/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a member
     * @description Returns one member of the workspace.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the member, beginning with `mem_`.
           * @example mem_01kabp2r9y4d7fkw6x3ntz8mhe
           */
          id: components["parameters"]["MemberId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The member. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Member"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List files
     * @description Returns one page of files, at most 25, in every state of upload.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of files. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["FileList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Open the upload of a file
     * @description Opens an upload session, the first of three steps. Then send the bytes in a PUT request to `uploadUrl`, with exactly the `uploadHeaders` and no API key, and complete the file. The PUT answers 200, 201 or 204, or 412 when a knowledge file of that name exists.
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
          "application/json": components["schemas"]["FileCreateParams"];
        };
      };
      responses: {
        /** @description The file, `PENDING`, and where to send its bytes. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["FileUpload"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a file
     * @description Returns name, size and state of a file, not its bytes.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the file, beginning with `fil_`.
           * @example fil_01kabqr4m8y6xd3tv9nhe2wkzf
           */
          id: components["parameters"]["FileId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The file. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["File"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/files/{id}/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete the upload of a file
     * @description Finishes an upload once the bytes have been sent. The body is required, though it may be empty; with an `md5`, the server checks the bytes first.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the file, beginning with `fil_`.
           * @example fil_01kabqr4m8y6xd3tv9nhe2wkzf
           */
          id: components["parameters"]["FileId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["FileCompleteParams"];
        };
      };
      responses: {
        /** @description The file, now `COMPLETED`. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["File"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel the upload of a file
     * @description Calls off an upload that is still `PENDING`.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the file, beginning with `fil_`.
           * @example fil_01kabqr4m8y6xd3tv9nhe2wkzf
           */
          id: components["parameters"]["FileId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The file, now `CANCELLED`. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["File"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{id}/url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a download URL for a file
     * @description Returns a signed URL from which the bytes can be downloaded for a short time. Only for files that are `COMPLETED`.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the file, beginning with `fil_`.
           * @example fil_01kabqr4m8y6xd3tv9nhe2wkzf
           */
          id: components["parameters"]["FileId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The URL and when it expires. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["FileUrl"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/emails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List emails
     * @description Returns one page of emails, at most 25, each without its `$body` and cut down to what the owner of the key may see. Newer than the published SDKs.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of emails. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["EmailList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/emails/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an email
     * @description Returns one email with its `$body`, cut down to what the owner of the key may see. Newer than the published SDKs.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the email, beginning with `eml_`.
           * @example eml_01kabqt3k6x8vyn4e9hdw2mzrf
           */
          id: components["parameters"]["EmailId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The email. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Email"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/emails/send": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an email
     * @description Sends a new message from a connected mailbox; replies and forwards are not possible. The key must belong to a user, and `from` must be a mailbox of that user. An idempotency key guards against sending twice, as far as the mail provider allows. Newer than the published SDKs.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
        /** @description When the message went out. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["EmailSendResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/emails/draft": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Draft an email
     * @description Puts a draft of a new message in a connected mailbox. The key must belong to a user, and `from` must be a mailbox of that user. Besides `from`, at least one other key is needed. Newer than the published SDKs.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
           * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
           */
          "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
        /** @description When the draft was put in the mailbox. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["EmailDraftResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/objects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the types of custom object
     * @description Returns all types of custom object that the caller can see, in one go. Newer than the published SDKs.
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
        /** @description The types. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["ObjectTypeList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/objects/{entitySlug}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List custom-object records
     * @description Returns one page of records of one type, at most 25, that meet all conditions of the filter. The list is served from a search index that trails writes by a moment; retrieve a record for its current state. Newer than the published SDKs.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many records a page holds, at most 25. A page with fewer is the last one.
           * @example 25
           */
          limit?: components["parameters"]["Limit"];
          /**
           * @description How many records to skip. Offsets shift as records come and go, so do not store them.
           * @example 0
           */
          offset?: components["parameters"]["Offset"];
          /**
           * @description Conditions that a record must meet. Each goes into the query string under its own key, as in `?$name[startsWith]=Bright`; the name of this parameter is not sent.
           * @example {
           *       "$name[startsWith]": "Bright",
           *       "seats[greaterThan]": 100
           *     }
           */
          filter?: components["parameters"]["Filter"];
        };
        header?: never;
        path: {
          /**
           * @description Slug of the type of custom object.
           * @example shipment
           */
          entitySlug: components["parameters"]["EntitySlug"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of records. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["EntityList"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/objects/{entitySlug}/definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Describe the fields of a custom object
     * @description Returns which fields and relationships a type of custom object has: their types, their options, and whether they can be written. Newer than the published SDKs.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Slug of the type of custom object.
           * @example shipment
           */
          entitySlug: components["parameters"]["EntitySlug"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Fields and relationships of the type. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Definitions"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/objects/{entitySlug}/values": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a custom-object record
     * @description Creates a record of a type of custom object. The definitions of the type tell which fields it takes. Newer than the published SDKs.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Slug of the type of custom object.
           * @example shipment
           */
          entitySlug: components["parameters"]["EntitySlug"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["ObjectCreateParams"];
        };
      };
      responses: {
        /** @description The new record. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Entity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/objects/{entitySlug}/values/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a custom-object record
     * @description Returns one record of a type of custom object in its current state. Newer than the published SDKs.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Slug of the type of custom object.
           * @example shipment
           */
          entitySlug: components["parameters"]["EntitySlug"];
          /**
           * @description ID of the custom-object record.
           * @example 01kabqv8n5w3rxd7z9tyh2emkf
           */
          id: components["parameters"]["ObjectId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The record. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Entity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    put?: never;
    /**
     * Update a custom-object record
     * @description Changes the fields and relationships that are sent and leaves the rest alone. Newer than the published SDKs.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Slug of the type of custom object.
           * @example shipment
           */
          entitySlug: components["parameters"]["EntitySlug"];
          /**
           * @description ID of the custom-object record.
           * @example 01kabqv8n5w3rxd7z9tyh2emkf
           */
          id: components["parameters"]["ObjectId"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["ObjectUpdateParams"];
        };
      };
      responses: {
        /** @description The record after the change. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Entity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    /**
     * Delete a custom-object record
     * @description Moves a custom-object record to the trash. Deleting it once more changes nothing. Newer than the published SDKs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Slug of the type of custom object.
           * @example shipment
           */
          entitySlug: components["parameters"]["EntitySlug"];
          /**
           * @description ID of the custom-object record.
           * @example 01kabqv8n5w3rxd7z9tyh2emkf
           */
          id: components["parameters"]["ObjectId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The deleted record. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Entity"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/objects/{entitySlug}/values/{id}/fields/{fieldKey}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List past values of a custom-object field
     * @description Returns the values that one field of a custom-object record has had, the newest first. Newer than the published SDKs. Secondary source.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many values a page holds, at most 100.
           * @example 20
           */
          limit?: components["parameters"]["HistoryLimit"];
          /**
           * @description Where to go on: the `nextCursor` of the page before. Left out for the first page.
           * @example eyJvIjoxfQ
           */
          after?: components["parameters"]["After"];
        };
        header?: never;
        path: {
          /**
           * @description Slug of the type of custom object.
           * @example shipment
           */
          entitySlug: components["parameters"]["EntitySlug"];
          /**
           * @description ID of the custom-object record.
           * @example 01kabqv8n5w3rxd7z9tyh2emkf
           */
          id: components["parameters"]["ObjectId"];
          /**
           * @description Key of the field, such as `$stage` of opportunities, or the bare slug of a field that the workspace has added.
           * @example $stage
           */
          fieldKey: components["parameters"]["FieldKey"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of past values. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["FieldHistory"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/accounts/merge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge two accounts
     * @description Folds a duplicate account into the one to keep and moves it to the trash. This cannot be undone. The tidying up goes on in the background: while the status is `cleanup_pending`, ask for the merge by its ID. Newer than the published SDKs.
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
          "application/json": components["schemas"]["MergeParams"];
        };
      };
      responses: {
        /** @description The surviving account, and the merge to ask about. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MergeResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/merge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge two contacts
     * @description Folds a duplicate contact into the one to keep and moves it to the trash. This cannot be undone. The tidying up goes on in the background: while the status is `cleanup_pending`, ask for the merge by its ID. Newer than the published SDKs.
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
          "application/json": components["schemas"]["MergeParams"];
        };
      };
      responses: {
        /** @description The surviving contact, and the merge to ask about. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MergeResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/opportunities/merge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge two opportunities
     * @description Folds a duplicate opportunity into the one to keep and moves it to the trash. This cannot be undone. The tidying up goes on in the background: while the status is `cleanup_pending`, ask for the merge by its ID. Newer than the published SDKs. Inferred.
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
          "application/json": components["schemas"]["MergeParams"];
        };
      };
      responses: {
        /** @description The surviving opportunity, and the merge to ask about. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MergeResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/objects/{entitySlug}/merge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge two custom-object records
     * @description Folds a duplicate custom-object record into the one to keep and moves it to the trash. This cannot be undone. The tidying up goes on in the background: while the status is `cleanup_pending`, ask for the merge by its ID. Both records must be of the type in the path. Newer than the published SDKs.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Slug of the type of custom object.
           * @example shipment
           */
          entitySlug: components["parameters"]["EntitySlug"];
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["MergeParams"];
        };
      };
      responses: {
        /** @description The surviving record, and the merge to ask about. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["MergeResult"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/merges/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a merge
     * @description Returns how far a merge has come. Newer than the published SDKs.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the merge.
           * @example 01kabqw6d4y9hkz2xn8vt5mre3
           */
          id: components["parameters"]["MergeId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The merge. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["Merge"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
  "/v1/workflowRun/{runId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the status of a workflow run
     * @description Returns the state of one run of a workflow. Runs are started in the app, not through this API.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description ID of the workflow run.
           * @example 01kabqx2r7t5vmd9wzk4yn8he6
           */
          runId: components["parameters"]["RunId"];
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The state of the run. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["WorkflowRunStatus"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
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
  "/v1/auth/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check the API key
     * @description Returns whom the key of the request stands for and what it may do. Needs no scope; a key that does not work fails with 401. Newer than the published SDKs.
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
        /** @description What is known about the key. */
        200: {
          headers: {
            "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
            "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
            "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
            [name: string]: unknown;
          };
          content: {
            "application/json": components["schemas"]["AuthValidation"];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        415: components["responses"]["UnsupportedMediaType"];
        422: components["responses"]["UnprocessableContent"];
        429: components["responses"]["TooManyRequests"];
        500: components["responses"]["InternalServerError"];
        503: components["responses"]["ServiceUnavailable"];
        504: components["responses"]["GatewayTimeout"];
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description Type of a field. It decides the JSON shape of the value beside it:
     *
     *     - `TEXT`, `MARKDOWN`: a string
     *     - `NUMBER`: a number, with up to two decimals
     *     - `CURRENCY`: a number; the currency is part of the field's definition
     *     - `CHECKBOX`: a boolean
     *     - `DATETIME`: an ISO 8601 string, in UTC
     *     - `EMAIL`, `TELEPHONE`: an array of strings, or one string where the field takes only one
     *     - `URL`: a string, or an array where the field takes several
     *     - `ADDRESS`: an `Address`
     *     - `FULL_NAME`: a `FullName`
     *     - `SOCIAL_HANDLE`: a string
     *     - `SINGLE_SELECT`: the ID of an option
     *     - `MULTI_SELECT`: an array of option IDs
     *     - `HTML`: a string of markup, in the body of an email. Newer than the published SDKs.
     * @enum {string}
     */
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
    /**
     * @description Social network whose profiles a `SOCIAL_HANDLE` field holds.
     * @enum {string}
     */
    HandleService: "TWITTER" | "LINKEDIN" | "FACEBOOK" | "INSTAGRAM";
    /** @description A postal address, as read from and written to `ADDRESS` fields. Any part may be left out or be `null`. */
    Address: {
      /** @description Street and house number. */
      street?: string | null;
      /** @description Second line: suite, floor, building. */
      street2?: string | null;
      /** @description City or town. */
      city?: string | null;
      /** @description State, province or region. */
      state?: string | null;
      /** @description Postal or ZIP code. */
      postalCode?: string | null;
      /** @description Country as a two-letter ISO 3166-1 code, for example `DE`. A longer name is refused. */
      country?: string | null;
      /** @description Latitude in degrees. */
      latitude?: number | null;
      /** @description Longitude in degrees. */
      longitude?: number | null;
    };
    /** @description A person's name in two parts, as read from and written to `FULL_NAME` fields. Either part may be left out or be `null`. */
    FullName: {
      /** @description Given name. */
      firstName?: string | null;
      /** @description Family name. */
      lastName?: string | null;
    };
    /** @description The value of a field as stored. Its shape follows from the field's `valueType`; `null` means the field is not set. */
    FieldValue:
      | string
      | number
      | boolean
      | string[]
      | components["schemas"]["Address"]
      | components["schemas"]["FullName"]
      | null;
    /** @description A field as read: its value together with its type. Writing takes the bare value, without this wrapper. */
    Field: {
      /** @description Current value, or `null` when the field is not set. */
      value: components["schemas"]["FieldValue"];
      valueType: components["schemas"]["FieldValueType"];
    };
    /** @description A field that holds one string: a text, an option ID, a URL, a time. */
    TextField: {
      /** @description Current text, or `null` when the field is not set. */
      value: string | null;
      valueType: components["schemas"]["FieldValueType"];
    };
    /** @description A field that holds several strings: email addresses, URLs, option IDs. */
    TextListField: {
      /** @description Current entries, or `null` when the field is not set. */
      value: string[] | null;
      valueType: components["schemas"]["FieldValueType"];
    };
    /** @description A field that holds a postal address. */
    AddressField: {
      /** @description Current address, or `null` when the field is not set. */
      value: components["schemas"]["Address"] | null;
      valueType: components["schemas"]["FieldValueType"];
    };
    /** @description A field that holds a person's name. */
    FullNameField: {
      /** @description Current name, or `null` when the field is not set. */
      value: components["schemas"]["FullName"] | null;
      valueType: components["schemas"]["FieldValueType"];
    };
    /** @description Fields by key. Keys of system fields begin with `$`; a field that the workspace has added goes by its bare slug. */
    FieldMap: {
      [key: string]: components["schemas"]["Field"];
    };
    /** @description The records that a record is linked to under one relationship. Only their IDs are given; retrieve them to learn more. */
    Relationship: {
      /** @description Whether the link leads to one record or to many. Spelled `has_one` and `has_many` in some answers, `HAS_ONE` and `HAS_MANY` in others, so compare without regard to case. */
      cardinality: string;
      /** @description Type of the linked records, for example `account` or `contact`. */
      objectType: string;
      /** @description IDs of the linked records: an array even where only one is possible, empty when there is none. */
      values: string[];
    };
    /** @description Relationships by key. Keys of system relationships begin with `$`; one that the workspace has added goes by its bare slug. */
    RelationshipMap: {
      [key: string]: components["schemas"]["Relationship"];
    };
    /** @description A company that the team deals with. */
    Account: {
      /** @description ID of the account, beginning with `acc_`. */
      id: string;
      /** @description When the account was created, ISO 8601. */
      createdAt: string;
      /** @description When the account was last changed, ISO 8601, or `null`. */
      updatedAt: string | null;
      /** @description Where the account opens in the web app, or `null`. */
      httpLink: string | null;
      /** @description ID of the account in an outside system, if it came from one. */
      externalId?: string | null;
      fields: components["schemas"]["AccountFields"];
      relationships: components["schemas"]["AccountRelationships"];
    };
    /** @description The fields of an account. Workspaces differ, so any key may be missing, and fields that the workspace has added appear beside these. */
    AccountFields: {
      /** @description Name of the company. */
      $name?: components["schemas"]["TextField"];
      /** @description Web sites of the company (`URL`). */
      $website?: components["schemas"]["TextListField"];
      /** @description Industries, as option IDs (`MULTI_SELECT`). */
      $industry?: components["schemas"]["TextListField"];
      /** @description Size of the company, as the ID of a head-count band (`SINGLE_SELECT`). */
      $headcount?: components["schemas"]["TextField"];
      /** @description Last round of funding, as an option ID (`SINGLE_SELECT`). */
      $lastFundingType?: components["schemas"]["TextField"];
      /** @description Facebook profile (`SOCIAL_HANDLE`). */
      $facebook?: components["schemas"]["TextField"];
      /** @description Instagram profile (`SOCIAL_HANDLE`). */
      $instagram?: components["schemas"]["TextField"];
      /** @description LinkedIn profile (`SOCIAL_HANDLE`). */
      $linkedIn?: components["schemas"]["TextField"];
      /** @description X (Twitter) profile (`SOCIAL_HANDLE`). */
      $twitter?: components["schemas"]["TextField"];
      /** @description Main address. */
      $primaryAddress?: components["schemas"]["AddressField"];
      /** @description What the company earns its money with. Read-only; the type is not documented. */
      $howTheyMakeMoney?: components["schemas"]["Field"];
      /** @description Where the company stands with the team. Read-only; the type is not documented. */
      $accountStatus?: components["schemas"]["Field"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    /** @description What an account is linked to. Any key may be missing, and relationships that the workspace has added appear beside these. */
    AccountRelationships: {
      /** @description Member who looks after the account. */
      $owner?: components["schemas"]["Relationship"];
      /** @description People at the company. */
      $contact?: components["schemas"]["Relationship"];
      /** @description Opportunities with the company. Read-only here: set them from the opportunity. */
      $opportunity?: components["schemas"]["Relationship"];
      /** @description Tasks about the company. Read-only here: set them from the task. */
      $task?: components["schemas"]["Relationship"];
      /** @description Notes about the company. Read-only here: set them from the note. */
      $note?: components["schemas"]["Relationship"];
      /** @description Meetings with the company. Read-only. Newer than the published SDKs. */
      $meeting?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    /** @description One page of accounts. */
    AccountList: {
      /** @description The records of this page. */
      data: components["schemas"]["Account"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many accounts match, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /** @description A person that the team deals with. */
    Contact: {
      /** @description ID of the contact, beginning with `con_`. */
      id: string;
      /** @description When the contact was created, ISO 8601. */
      createdAt: string;
      /** @description When the contact was last changed, ISO 8601, or `null`. */
      updatedAt: string | null;
      /** @description Where the contact opens in the web app, or `null`. */
      httpLink: string | null;
      /** @description ID of the contact in an outside system, if it came from one. */
      externalId?: string | null;
      fields: components["schemas"]["ContactFields"];
      relationships: components["schemas"]["ContactRelationships"];
    };
    /** @description The fields of a contact. Any key may be missing, and fields that the workspace has added appear beside these. */
    ContactFields: {
      /** @description Name of the person, in two parts. Accounts, opportunities and lists have a plain string here. */
      $name?: components["schemas"]["FullNameField"];
      /** @description Email addresses (`EMAIL`). */
      $email?: components["schemas"]["TextListField"];
      /** @description Where a photo of the person can be found (`URL`). */
      $profilePhotoUrl?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    /** @description What a contact is linked to. Any key may be missing, and relationships that the workspace has added appear beside these. */
    ContactRelationships: {
      /** @description Companies that the person belongs to. */
      $account?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    /** @description One page of contacts. */
    ContactList: {
      /** @description The records of this page. */
      data: components["schemas"]["Contact"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many contacts match, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /** @description A deal that the team hopes to close with an account. */
    Opportunity: {
      /** @description ID of the opportunity, beginning with `opp_`. */
      id: string;
      /** @description When the opportunity was created, ISO 8601. */
      createdAt: string;
      /** @description When the opportunity was last changed, ISO 8601, or `null`. */
      updatedAt: string | null;
      /** @description Where the opportunity opens in the web app, or `null`. */
      httpLink: string | null;
      /** @description ID of the opportunity in an outside system, if it came from one. */
      externalId?: string | null;
      fields: components["schemas"]["OpportunityFields"];
      relationships: components["schemas"]["OpportunityRelationships"];
    };
    /** @description The fields of an opportunity. Any key may be missing, and fields that the workspace has added appear beside these. */
    OpportunityFields: {
      /** @description Name of the opportunity. */
      $name?: components["schemas"]["TextField"];
      /** @description Stage of the pipeline, as an option ID (`SINGLE_SELECT`). */
      $stage?: components["schemas"]["TextField"];
      /** @description State of the opportunity. Read-only; the type is not documented. */
      $opportunityStatus?: components["schemas"]["Field"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    /** @description What an opportunity is linked to. Any key may be missing, and relationships that the workspace has added appear beside these. */
    OpportunityRelationships: {
      /** @description Company that the deal is with. */
      $account?: components["schemas"]["Relationship"];
      /** @description Member who looks after the deal. */
      $owner?: components["schemas"]["Relationship"];
      /** @description Member who entered the deal. */
      $createdBy?: components["schemas"]["Relationship"];
      /** @description Contact who speaks for the deal on the other side. */
      $champion?: components["schemas"]["Relationship"];
      /** @description Contact who examines the offer on the other side. */
      $evaluator?: components["schemas"]["Relationship"];
      /** @description Tasks about the deal. Read-only here: set them from the task. */
      $task?: components["schemas"]["Relationship"];
      /** @description Notes about the deal. Read-only here: set them from the note. */
      $note?: components["schemas"]["Relationship"];
      /** @description Meetings about the deal. Read-only. Newer than the published SDKs. */
      $meeting?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    /** @description One page of opportunities. */
    OpportunityList: {
      /** @description The records of this page. */
      data: components["schemas"]["Opportunity"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many opportunities match, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /** @description Something a member of the team has to do. */
    Task: {
      /** @description ID of the task. */
      id: string;
      /** @description When the task was created, ISO 8601. */
      createdAt: string;
      /** @description When the task was last changed, ISO 8601, or `null`. */
      updatedAt: string | null;
      /** @description Where the task opens in the web app, or `null`. */
      httpLink: string | null;
      /** @description ID of the task in an outside system, if it came from one. */
      externalId?: string | null;
      fields: components["schemas"]["TaskFields"];
      relationships: components["schemas"]["TaskRelationships"];
    };
    /** @description The fields of a task. Any key may be missing. */
    TaskFields: {
      /** @description What is to be done, in one line. */
      $title?: components["schemas"]["TextField"];
      /** @description State of the task: `TODO`, `IN_PROGRESS`, `COMPLETE` or `CANCELLED`. */
      $status?: components["schemas"]["TextField"];
      /** @description Details, in Markdown. */
      $description?: components["schemas"]["TextField"];
      /** @description When the task is due, ISO 8601. */
      $dueAt?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    /** @description What a task is linked to. Any key may be missing, and relationships that the workspace has added appear beside these. */
    TaskRelationships: {
      /** @description Member who is to do the task. */
      $assignedTo?: components["schemas"]["Relationship"];
      /** @description Account that the task is about. */
      $account?: components["schemas"]["Relationship"];
      /** @description Opportunity that the task is about. */
      $opportunity?: components["schemas"]["Relationship"];
      /** @description Member who entered the task. */
      $createdBy?: components["schemas"]["Relationship"];
      /** @description Notes about the task. Read-only. */
      $note?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    /** @description One page of tasks. */
    TaskList: {
      /** @description The records of this page. */
      data: components["schemas"]["Task"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many tasks match, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /** @description A text that a member has written down about accounts or opportunities. */
    Note: {
      /** @description ID of the note. */
      id: string;
      /** @description When the note was created, ISO 8601. */
      createdAt: string;
      /** @description When the note was last changed, ISO 8601, or `null`. */
      updatedAt: string | null;
      /** @description Where the note opens in the web app, or `null`. */
      httpLink: string | null;
      /** @description ID of the note in an outside system, if it came from one. */
      externalId?: string | null;
      fields: components["schemas"]["NoteFields"];
      relationships: components["schemas"]["NoteRelationships"];
    };
    /** @description The fields of a note. Any key may be missing. */
    NoteFields: {
      /** @description Heading of the note. */
      $title?: components["schemas"]["TextField"];
      /** @description Text of the note, in Markdown. */
      $content?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    /** @description What a note is linked to. Any key may be missing. */
    NoteRelationships: {
      /** @description Accounts that the note is about. */
      $account?: components["schemas"]["Relationship"];
      /** @description Opportunities that the note is about. */
      $opportunity?: components["schemas"]["Relationship"];
      /** @description Contacts that the note is about. Newer than the published SDKs. Inferred. */
      $contact?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    /** @description One page of notes. */
    NoteList: {
      /** @description The records of this page. */
      data: components["schemas"]["Note"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many notes there are, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /**
     * @description How much of a meeting or an email the owner of the key may see:
     *
     *     - `FULL`: everything
     *     - `METADATA`: who and when, but not what was said; the rest is blanked or left out
     * @enum {string}
     */
    AccessLevel: "FULL" | "METADATA";
    /**
     * @description How much of a meeting other members may see:
     *
     *     - `FULL`: everything
     *     - `METADATA`: who met and when, but not what was said
     * @enum {string}
     */
    PrivacySetting: "FULL" | "METADATA";
    /** @description A meeting with people from outside, cut down to what the owner of the key may see: with `METADATA` access, fields and the `$transcript` relationship may be blanked or missing. */
    Meeting: {
      /** @description ID of the meeting, beginning with `mtg_`. */
      id: string;
      /** @description When the meeting was created, ISO 8601. */
      createdAt: string;
      /** @description When the meeting was last changed, ISO 8601, or `null`. */
      updatedAt: string | null;
      /** @description Where the meeting opens in the web app, or `null`. */
      httpLink: string | null;
      /** @description ID of the meeting in an outside system, if it came from one. */
      externalId?: string | null;
      fields: components["schemas"]["MeetingFields"];
      relationships: components["schemas"]["MeetingRelationships"];
      /**
       * @description Always `meeting`.
       * @enum {string}
       */
      objectType: "meeting";
      accessLevel: components["schemas"]["AccessLevel"];
    };
    /** @description The fields of a meeting. Any key may be missing. */
    MeetingFields: {
      /** @description Title of the meeting. */
      $title?: components["schemas"]["TextField"];
      /** @description When the meeting began, ISO 8601 (`DATETIME`). */
      $startDate?: components["schemas"]["TextField"];
      /** @description When the meeting ended, ISO 8601 (`DATETIME`). */
      $endDate?: components["schemas"]["TextField"];
      /** @description What the meeting was about. */
      $description?: components["schemas"]["TextField"];
      /** @description Link of the call. */
      $meetingUrl?: components["schemas"]["TextField"];
      /** @description Email address of the host: one string, not an array (`EMAIL`). */
      $organizerEmail?: components["schemas"]["TextField"];
      /** @description Email addresses of those invited (`EMAIL`). */
      $attendeeEmails?: components["schemas"]["TextListField"];
      /** @description What other members may see: `FULL`, `METADATA`, or `null` when nothing is set. */
      $privacySetting?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    /** @description What a meeting is linked to. Any key may be missing. */
    MeetingRelationships: {
      /** @description File with the transcript. Missing when the owner of the key may not see it. */
      $transcript?: components["schemas"]["Relationship"];
      /** @description Contacts who took part. Kept by the system. */
      $contact?: components["schemas"]["Relationship"];
      /** @description Accounts of those who took part. Derived, read-only. */
      $account?: components["schemas"]["Relationship"];
      /** @description Opportunities that the meeting belongs to. Derived, read-only. */
      $opportunity?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    /** @description One page of meetings. */
    MeetingList: {
      /** @description The records of this page. */
      data: components["schemas"]["Meeting"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many meetings match, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /** @description A hand-picked set of accounts, contacts or opportunities. The record does not name its members: read them with the calls for the accounts, contacts or opportunities of a list. */
    List: {
      /** @description ID of the list. */
      id: string;
      /** @description When the list was created, ISO 8601. */
      createdAt: string;
      /** @description Where the list opens in the web app, or `null`. */
      httpLink: string | null;
      fields: components["schemas"]["ListFields"];
    };
    /** @description The fields of a list. Any key may be missing. */
    ListFields: {
      /** @description Name of the list. */
      $name?: components["schemas"]["TextField"];
      /** @description Which kind of record the list holds, for example `account`. */
      $objectType?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    /** @description One page of lists. */
    ListList: {
      /** @description The records of this page. */
      data: components["schemas"]["List"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many lists there are, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /** @description Email address of a member. */
    MemberEmailField: {
      /** @description The address: one string, not an array. */
      value: string;
      /**
       * @description Always `EMAIL`.
       * @enum {string}
       */
      valueType: "EMAIL";
    };
    /** @description Name of a member. */
    MemberNameField: {
      /** @description The name in two parts. */
      value: components["schemas"]["FullName"];
      /**
       * @description Always `FULL_NAME`.
       * @enum {string}
       */
      valueType: "FULL_NAME";
    };
    /** @description Picture of a member. */
    MemberProfileImageField: {
      /** @description Where the picture can be found, or `null` when there is none. */
      value: string | null;
      /**
       * @description Always `URL`.
       * @enum {string}
       */
      valueType: "URL";
    };
    /** @description Role of a member in the workspace. */
    MemberRoleField: {
      /** @description The role. Which ones there are is not documented. */
      value: string;
      /**
       * @description Always `TEXT`.
       * @enum {string}
       */
      valueType: "TEXT";
    };
    /** @description The fields of a member: these four, always all of them. */
    MemberFields: {
      $email: components["schemas"]["MemberEmailField"];
      $name: components["schemas"]["MemberNameField"];
      $profileImage: components["schemas"]["MemberProfileImageField"];
      $role: components["schemas"]["MemberRoleField"];
    };
    /** @description Always an empty object: members have no relationships of their own. */
    MemberRelationships: Record<string, never>;
    /** @description A person with a seat in the workspace. Owners, assignees and authors of other records are members. */
    Member: {
      /** @description ID of the member, beginning with `mem_`. */
      id: string;
      /** @description When the member was created, ISO 8601. */
      createdAt: string;
      /** @description When the member was last changed, ISO 8601, or `null`. */
      updatedAt: string | null;
      /** @description Where the member opens in the web app, or `null`. */
      httpLink: string | null;
      fields: components["schemas"]["MemberFields"];
      relationships: components["schemas"]["MemberRelationships"];
    };
    /** @description One page of members. */
    MemberList: {
      /** @description The records of this page. */
      data: components["schemas"]["Member"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many members the workspace has, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /** @description A record of any type, with its fields and relationships as plain maps. Custom objects are read and written in this form, and merges return the surviving record in it. */
    Entity: {
      /** @description ID of the record. */
      id: string;
      /** @description When the record was created, ISO 8601. */
      createdAt: string;
      /** @description When the record was last changed, ISO 8601, or `null`. */
      updatedAt: string | null;
      /** @description Where the record opens in the web app, or `null`. */
      httpLink: string | null;
      /** @description ID of the record in an outside system, if it came from one. */
      externalId?: string | null;
      fields: components["schemas"]["FieldMap"];
      relationships: components["schemas"]["RelationshipMap"];
    };
    /** @description One page of custom-object records. */
    EntityList: {
      /** @description The records of this page. */
      data: components["schemas"]["Entity"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many records match, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /** @description One choice of a select field. */
    SelectOption: {
      /** @description ID of the option, beginning with `opt_`. This is what records hold. */
      id: string;
      /** @description Text shown to people. Writes accept it in place of the ID. */
      label: string;
      /** @description Explanation of the option, if there is one. */
      description?: string | null;
      /** @description ID of the option that this one depends on, in a select field that hangs on another. Newer than the published SDKs. Secondary source. */
      parentId?: string;
    };
    /** @description Settings of a field that depend on its type; an empty object when the type has none. */
    TypeConfiguration: {
      /** @description ISO 4217 code of the currency, for `CURRENCY` fields. */
      currency?: string;
      /** @description Which network the profiles belong to, for `SOCIAL_HANDLE` fields. */
      handleService?: components["schemas"]["HandleService"];
      /** @description Whether the field holds several values, for `EMAIL`, `TELEPHONE` and `URL` fields. */
      multipleValues?: boolean;
      /** @description The choices, for `SINGLE_SELECT` and `MULTI_SELECT` fields. */
      options?: components["schemas"]["SelectOption"][];
      /** @description Whether no two records may share a value, for `EMAIL`, `TELEPHONE` and `URL` fields. */
      unique?: boolean;
      /** @description Key of the select field that this one hangs on. Newer than the published SDKs. Secondary source. */
      parentFieldKey?: string;
    };
    /** @description What the workspace says about one field. */
    FieldDefinition: {
      /** @description ID of the definition, beginning with `ad_`. May be missing. */
      id?: string;
      /** @description Name shown to people. */
      label: string;
      /** @description Explanation of the field, or `null`. */
      description: string | null;
      valueType: components["schemas"]["FieldValueType"];
      /** @description True when writes to the field are refused. Missing or false otherwise. */
      readOnly?: boolean;
      typeConfiguration: components["schemas"]["TypeConfiguration"];
      /** @description Bare name of the field, without `$`. Not promised in every answer. Secondary source. */
      slug?: string;
      /** @description True for a field that every workspace has. Not promised in every answer. Secondary source. */
      system?: boolean;
    };
    /** @description What the workspace says about one relationship. */
    RelationshipDefinition: {
      /** @description ID of the definition, beginning with `rd_`. May be missing. */
      id?: string;
      /** @description Name shown to people. */
      label: string;
      /** @description Explanation of the relationship, or `null`. */
      description: string | null;
      /**
       * @description Whether the relationship leads to one record or to many.
       * @enum {string}
       */
      cardinality: "HAS_ONE" | "HAS_MANY";
      /** @description Type of the records on the other side, for example `contact`. */
      objectType: string;
      /** @description Name of the relationship in filters, which differs from its key in records: `task-account` is filtered as `$task-account`. Not promised in every answer. Secondary source. */
      slug?: string;
    };
    /** @description The fields and relationships of one type of object in this workspace, those that every workspace has and those that were added. */
    Definitions: {
      /** @description The type described, for example `account`. */
      objectType: string;
      /** @description Definitions by field key. */
      fieldDefinitions: {
        [key: string]: components["schemas"]["FieldDefinition"];
      };
      /** @description Definitions by relationship key. */
      relationshipDefinitions: {
        [key: string]: components["schemas"]["RelationshipDefinition"];
      };
    };
    /** @description The ID of one record, or an array of IDs. */
    Ids: string | string[];
    /**
     * @description A value to write to a field: bare, without the wrapper of the read side. `null` clears the field. The shape
     *     is that of the field's type, with some freedom:
     *
     *     - `SINGLE_SELECT`, `MULTI_SELECT`: the label of an option does as well as its ID
     *     - `NUMBER`: up to two decimals
     *     - `DATETIME`: ISO 8601; an offset is accepted, and the time is kept in UTC
     *     - `TELEPHONE`: E.164 if it begins with `+`, otherwise tried as a number of the United States, then as a
     *       local one of 7 to 15 digits
     *     - `SOCIAL_HANDLE`: the URL of a profile on the field's network
     */
    FieldInput:
      | string
      | number
      | boolean
      | string[]
      | components["schemas"]["Address"]
      | components["schemas"]["FullName"]
      | null;
    /** @description Values to write, by field key. A key that the object does not define is refused with 400, code `unknown_field`. */
    FieldInputMap: {
      [key: string]: components["schemas"]["FieldInput"];
    };
    /** @description Records to link, by relationship key. A key that the object does not define is refused with 400, code `unknown_relationship`. */
    RelationshipInputMap: {
      [key: string]: components["schemas"]["Ids"];
    };
    /** @description A change to one relationship. Send exactly one of the three keys. */
    RelationshipOperation: {
      /** @description Records to link, beside those already linked. */
      add?: components["schemas"]["Ids"];
      /** @description Records to unlink. */
      remove?: components["schemas"]["Ids"];
      /** @description Records to link in place of those linked now. `null` unlinks all of them where the relationship allows it, which is newer than the published SDKs. */
      replace?: components["schemas"]["Ids"] | null;
    };
    /** @description Changes to relationships, by relationship key. Those not named stay as they are. */
    RelationshipOperationMap: {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    /** @description Fields of a new account. Fields that the workspace has added go beside these, under their bare slugs. */
    AccountCreateFields: {
      /** @description Name of the company. */
      $name: string;
      /** @description Web sites of the company, as URLs. They start its enrichment in the background. */
      $website?: string[] | null;
      /** @description Industries, as option IDs or labels. */
      $industry?: string[] | null;
      /** @description Head-count band, as an option ID or label. */
      $headcount?: string | null;
      /** @description Last round of funding, as an option ID or label. */
      $lastFundingType?: string | null;
      /** @description Facebook profile, as its URL. */
      $facebook?: string | null;
      /** @description Instagram profile, as its URL. */
      $instagram?: string | null;
      /** @description LinkedIn profile, as its URL. */
      $linkedIn?: string | null;
      /** @description X (Twitter) profile, as its URL. */
      $twitter?: string | null;
      /** @description Main address. */
      $primaryAddress?: components["schemas"]["Address"] | null;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    /** @description Fields to change on an account. A field that is left out stays as it is; `null` clears it. */
    AccountUpdateFields: {
      /** @description Name of the company. */
      $name?: string | null;
      /** @description Web sites of the company, as URLs. */
      $website?: string[] | null;
      /** @description Industries, as option IDs or labels. */
      $industry?: string[] | null;
      /** @description Head-count band, as an option ID or label. */
      $headcount?: string | null;
      /** @description Last round of funding, as an option ID or label. */
      $lastFundingType?: string | null;
      /** @description Facebook profile, as its URL. */
      $facebook?: string | null;
      /** @description Instagram profile, as its URL. */
      $instagram?: string | null;
      /** @description LinkedIn profile, as its URL. */
      $linkedIn?: string | null;
      /** @description X (Twitter) profile, as its URL. */
      $twitter?: string | null;
      /** @description Main address. */
      $primaryAddress?: components["schemas"]["Address"] | null;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    /** @description Records to link to a new account. */
    AccountCreateRelationships: {
      /** @description Member who looks after the account. */
      $owner?: components["schemas"]["Ids"];
      /** @description People at the company. */
      $contact?: components["schemas"]["Ids"];
    } & {
      [key: string]: components["schemas"]["Ids"];
    };
    /** @description Changes to the links of an account. Relationships not named stay as they are. */
    AccountUpdateRelationships: {
      /** @description Member who looks after the account. */
      $owner?: components["schemas"]["RelationshipOperation"];
      /** @description People at the company. */
      $contact?: components["schemas"]["RelationshipOperation"];
    } & {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    /** @description An account to create. */
    AccountCreateParams: {
      fields: components["schemas"]["AccountCreateFields"];
      relationships?: components["schemas"]["AccountCreateRelationships"];
    };
    /** @description Changes to an account. Both keys may be left out. */
    AccountUpdateParams: {
      fields?: components["schemas"]["AccountUpdateFields"];
      relationships?: components["schemas"]["AccountUpdateRelationships"];
    };
    /** @description Fields to write to a contact, new or existing; none is required. Fields that the workspace has added go beside these, under their bare slugs. */
    ContactFieldsInput: {
      /** @description Name of the person: an object, where accounts, opportunities and lists take a string. */
      $name?: components["schemas"]["FullName"] | null;
      /** @description Email addresses. */
      $email?: string[] | null;
      /** @description Where a photo of the person can be found. */
      $profilePhotoUrl?: string | null;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    /** @description Records to link to a new contact. */
    ContactCreateRelationships: {
      /** @description Companies that the person belongs to. */
      $account?: components["schemas"]["Ids"];
    } & {
      [key: string]: components["schemas"]["Ids"];
    };
    /** @description Changes to the links of a contact. Relationships not named stay as they are. */
    ContactUpdateRelationships: {
      /** @description Companies that the person belongs to. */
      $account?: components["schemas"]["RelationshipOperation"];
    } & {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    /** @description A contact to create. */
    ContactCreateParams: {
      fields: components["schemas"]["ContactFieldsInput"];
      relationships?: components["schemas"]["ContactCreateRelationships"];
    };
    /** @description Changes to a contact. Both keys may be left out. */
    ContactUpdateParams: {
      fields?: components["schemas"]["ContactFieldsInput"];
      relationships?: components["schemas"]["ContactUpdateRelationships"];
    };
    /** @description Fields of a new opportunity. Fields that the workspace has added go beside these, under their bare slugs. */
    OpportunityCreateFields: {
      /** @description Name of the opportunity. */
      $name: string;
      /** @description Stage of the pipeline, as an option ID or label. */
      $stage: string;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    /** @description Fields to change on an opportunity. A field that is left out stays as it is; `null` clears it. */
    OpportunityUpdateFields: {
      /** @description Name of the opportunity. */
      $name?: string | null;
      /** @description Stage of the pipeline, as an option ID or label. */
      $stage?: string | null;
    } & {
      [key: string]: components["schemas"]["FieldInput"];
    };
    /** @description Records to link to a new opportunity. */
    OpportunityCreateRelationships: {
      /** @description Company that the deal is with. */
      $account: components["schemas"]["Ids"];
      /** @description Member who looks after the deal. */
      $owner?: components["schemas"]["Ids"];
      /** @description Member who entered the deal. */
      $createdBy?: components["schemas"]["Ids"];
      /** @description Contact who speaks for the deal on the other side. */
      $champion?: components["schemas"]["Ids"];
      /** @description Contact who examines the offer on the other side. */
      $evaluator?: components["schemas"]["Ids"];
    } & {
      [key: string]: components["schemas"]["Ids"];
    };
    /** @description Changes to the links of an opportunity. Relationships not named stay as they are. */
    OpportunityUpdateRelationships: {
      /** @description Member who looks after the deal. */
      $owner?: components["schemas"]["RelationshipOperation"];
      /** @description Contact who speaks for the deal on the other side. */
      $champion?: components["schemas"]["RelationshipOperation"];
      /** @description Contact who examines the offer on the other side. */
      $evaluator?: components["schemas"]["RelationshipOperation"];
    } & {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    /** @description An opportunity to create. */
    OpportunityCreateParams: {
      fields: components["schemas"]["OpportunityCreateFields"];
      relationships: components["schemas"]["OpportunityCreateRelationships"];
    };
    /** @description Changes to an opportunity. Both keys may be left out. */
    OpportunityUpdateParams: {
      fields?: components["schemas"]["OpportunityUpdateFields"];
      relationships?: components["schemas"]["OpportunityUpdateRelationships"];
    };
    /**
     * @description State of a task.
     * @enum {string}
     */
    TaskStatus: "TODO" | "IN_PROGRESS" | "COMPLETE" | "CANCELLED";
    /** @description Fields of a new task. Tasks take no other fields than these. */
    TaskCreateFields: {
      /** @description What is to be done, in one line. */
      $title: string;
      /** @description State to begin with. */
      $status: components["schemas"]["TaskStatus"];
      /** @description Details, in Markdown. */
      $description?: string | null;
      /** @description When the task is due, ISO 8601. An offset is accepted, and the time is kept in UTC. */
      $dueAt?: string | null;
    };
    /** @description Fields to change on a task. A field that is left out stays as it is. */
    TaskUpdateFields: {
      /** @description What is to be done, in one line. */
      $title?: string | null;
      /** @description New state. */
      $status?: components["schemas"]["TaskStatus"] | null;
      /** @description Details, in Markdown; `null` clears them. */
      $description?: string | null;
      /** @description When the task is due, ISO 8601; `null` takes the date away. An offset is accepted, and the time is kept in UTC. */
      $dueAt?: string | null;
    };
    /** @description Records to link to a new task. */
    TaskCreateRelationships: {
      /** @description Member who is to do the task. */
      $assignedTo: components["schemas"]["Ids"];
      /** @description Account that the task is about. */
      $account?: components["schemas"]["Ids"];
      /** @description Opportunity that the task is about. */
      $opportunity?: components["schemas"]["Ids"];
      /** @description Member who enters the task; the owner of the key when left out. */
      $createdBy?: components["schemas"]["Ids"];
    } & {
      [key: string]: components["schemas"]["Ids"];
    };
    /** @description Changes to the links of a task. Relationships not named stay as they are. */
    TaskUpdateRelationships: {
      /** @description Member who is to do the task. */
      $assignedTo?: components["schemas"]["RelationshipOperation"];
      /** @description Account that the task is about. */
      $account?: components["schemas"]["RelationshipOperation"];
      /** @description Opportunity that the task is about. */
      $opportunity?: components["schemas"]["RelationshipOperation"];
    } & {
      [key: string]: components["schemas"]["RelationshipOperation"];
    };
    /** @description A task to create. */
    TaskCreateParams: {
      fields: components["schemas"]["TaskCreateFields"];
      relationships: components["schemas"]["TaskCreateRelationships"];
    };
    /** @description Changes to a task. Both keys may be left out. */
    TaskUpdateParams: {
      fields?: components["schemas"]["TaskUpdateFields"];
      relationships?: components["schemas"]["TaskUpdateRelationships"];
    };
    /** @description Fields of a new note. Notes take no other fields than these. */
    NoteCreateFields: {
      /** @description Heading of the note. */
      $title: string;
      /** @description Text of the note, in Markdown. */
      $content?: string | null;
    };
    /** @description Fields to change on a note. A field that is left out stays as it is. */
    NoteUpdateFields: {
      /** @description Heading of the note. */
      $title?: string | null;
      /** @description Text of the note, in Markdown; `null` clears it. */
      $content?: string | null;
    };
    /** @description Records to link to a new note. Notes take no other links than these. */
    NoteCreateRelationships: {
      /** @description Accounts that the note is about. */
      $account?: components["schemas"]["Ids"];
      /** @description Opportunities that the note is about. */
      $opportunity?: components["schemas"]["Ids"];
      /** @description Contacts that the note is about. Newer than the published SDKs. Inferred. */
      $contact?: components["schemas"]["Ids"];
    };
    /** @description Records to link to a note. */
    NoteRelationshipAddition: {
      /** @description Records to link, beside those already linked. */
      add: components["schemas"]["Ids"];
    };
    /** @description Records to unlink from a note. */
    NoteRelationshipRemoval: {
      /** @description Records to unlink. */
      remove: components["schemas"]["Ids"];
    };
    /** @description A change to one relationship of a note: either `add` or `remove`, never both in one request. There is no `replace`. */
    NoteRelationshipOperation:
      components["schemas"]["NoteRelationshipAddition"] | components["schemas"]["NoteRelationshipRemoval"];
    /** @description Changes to the links of a note. Relationships not named stay as they are. */
    NoteUpdateRelationships: {
      /** @description Accounts that the note is about. */
      $account?: components["schemas"]["NoteRelationshipOperation"];
      /** @description Opportunities that the note is about. */
      $opportunity?: components["schemas"]["NoteRelationshipOperation"];
    };
    /** @description A note to create. Its author is the owner of the API key. */
    NoteCreateParams: {
      fields: components["schemas"]["NoteCreateFields"];
      relationships?: components["schemas"]["NoteCreateRelationships"];
    };
    /** @description Changes to a note. Both keys may be left out. */
    NoteUpdateParams: {
      fields?: components["schemas"]["NoteUpdateFields"];
      relationships?: components["schemas"]["NoteUpdateRelationships"];
    };
    /** @description Fields of a new meeting. Meetings take no other fields than these. */
    MeetingCreateFields: {
      /** @description Title of the meeting. */
      $title: string;
      /** @description When the meeting began, ISO 8601. Must lie in the past. An offset is accepted, and the time is kept in UTC. */
      $startDate: string;
      /** @description When the meeting ended, ISO 8601. Must lie in the past. An offset is accepted, and the time is kept in UTC. */
      $endDate: string;
      /** @description What the meeting was about. */
      $description?: string | null;
      /** @description Link of the call. */
      $meetingUrl?: string | null;
      /** @description Email address of the host: one string, not an array. */
      $organizerEmail?: string | null;
      /** @description Email addresses of those invited. */
      $attendeeEmails?: string[];
      /** @description What other members may see, or `null` for no setting. */
      $privacySetting?: components["schemas"]["PrivacySetting"] | null;
    };
    /** @description Records to link to a new meeting. */
    MeetingCreateRelationships: {
      /** @description File with the transcript. The upload must be complete, and one file is all that is allowed. */
      $transcript: components["schemas"]["Ids"];
    };
    /** @description A past meeting to enter. */
    MeetingCreateParams: {
      fields: components["schemas"]["MeetingCreateFields"];
      /** @description Whether accounts and contacts are made for attendees from outside when the meeting is first synced. */
      autoCreateRecords?: boolean;
      relationships?: components["schemas"]["MeetingCreateRelationships"];
    };
    /** @description Fields to change on a meeting. Only the privacy setting can change. */
    MeetingUpdateFields: {
      /** @description What other members may see, or `null` for no setting. */
      $privacySetting: components["schemas"]["PrivacySetting"] | null;
    };
    /** @description A transcript to put in the place of the present one. */
    TranscriptReplacement: {
      /** @description ID of the new transcript's file: one string, not an array. The upload must be complete. */
      replace: string;
    };
    /** @description Changes to the links of a meeting. Only the transcript can change. */
    MeetingUpdateRelationships: {
      /** @description New transcript. It can be replaced, but not taken away. */
      $transcript: components["schemas"]["TranscriptReplacement"];
    };
    /** @description Changes to a meeting. Both keys may be left out. */
    MeetingUpdateParams: {
      fields?: components["schemas"]["MeetingUpdateFields"];
      relationships?: components["schemas"]["MeetingUpdateRelationships"];
    };
    /**
     * @description Which kind of record a list holds. The spellings with `$` are newer than the published SDKs and preferred since; the bare ones still work but are deprecated.
     * @enum {string}
     */
    ListObjectType: "account" | "contact" | "opportunity" | "$account" | "$contact" | "$opportunity";
    /** @description Fields of a new list. Lists take no other fields than these. */
    ListCreateFields: {
      /** @description Name of the list. */
      $name: string;
      /** @description Which kind of record the list holds. It cannot be changed later. */
      $objectType: components["schemas"]["ListObjectType"];
    };
    /** @description First members of a list of accounts. */
    ListInitialAccounts: {
      /** @description Accounts to put on the list. */
      $accounts: components["schemas"]["Ids"];
    };
    /** @description First members of a list of contacts. */
    ListInitialContacts: {
      /** @description Contacts to put on the list. */
      $contacts: components["schemas"]["Ids"];
    };
    /** @description First members of a list of opportunities. */
    ListInitialOpportunities: {
      /** @description Opportunities to put on the list. */
      $opportunities: components["schemas"]["Ids"];
    };
    /** @description First members of a new list: exactly one key, in the plural, that fits the list's `$objectType`. */
    ListCreateRelationships:
      | components["schemas"]["ListInitialAccounts"]
      | components["schemas"]["ListInitialContacts"]
      | components["schemas"]["ListInitialOpportunities"];
    /** @description A change to the members of a list. Both keys may be sent in one request; there is no `replace`. */
    ListMembershipOperation: {
      /** @description Records to put on the list. */
      add?: components["schemas"]["Ids"];
      /** @description Records to take off the list. */
      remove?: components["schemas"]["Ids"];
    };
    /** @description Changes to the members of a list of accounts. */
    ListAccountChanges: {
      $accounts: components["schemas"]["ListMembershipOperation"];
    };
    /** @description Changes to the members of a list of contacts. */
    ListContactChanges: {
      $contacts: components["schemas"]["ListMembershipOperation"];
    };
    /** @description Changes to the members of a list of opportunities. */
    ListOpportunityChanges: {
      $opportunities: components["schemas"]["ListMembershipOperation"];
    };
    /** @description Fields to change on a list. Only the name can change. */
    ListUpdateFields: {
      /** @description New name of the list. */
      $name?: string;
    };
    /** @description Changes to the members of a list: exactly one key, in the plural, that fits what the list holds. */
    ListUpdateRelationships:
      | components["schemas"]["ListAccountChanges"]
      | components["schemas"]["ListContactChanges"]
      | components["schemas"]["ListOpportunityChanges"];
    /** @description A list to create. */
    ListCreateParams: {
      fields: components["schemas"]["ListCreateFields"];
      relationships?: components["schemas"]["ListCreateRelationships"];
    };
    /** @description Changes to a list: a new name, other members, or both. */
    ListUpdateParams: {
      fields?: components["schemas"]["ListUpdateFields"];
      relationships?: components["schemas"]["ListUpdateRelationships"];
    };
    /**
     * @description State of an upload:
     *
     *     - `PENDING`: the session is open, and the bytes are still awaited
     *     - `COMPLETED`: the bytes are in, and the file can be used and downloaded
     *     - `CANCELLED`: the session was called off
     *     - `EXPIRED`: the session ran out before it was completed
     * @enum {string}
     */
    FileStatus: "PENDING" | "COMPLETED" | "CANCELLED" | "EXPIRED";
    /**
     * @description What a file is for. It decides which MIME types and sizes are accepted and is never returned:
     *
     *     - `meeting_transcript`: to be attached to a meeting once complete
     *     - `knowledge_user`: knowledge of one user; the API key must belong to a user
     *     - `knowledge_workspace`: knowledge of the whole workspace; for admins only, others get 403
     *     - `email_attachment`: to go with an email. Newer than the published SDKs.
     * @enum {string}
     */
    FilePurpose: "meeting_transcript" | "knowledge_user" | "knowledge_workspace" | "email_attachment";
    /** @description A file and the state of its upload. The bytes are not in here: ask for a download URL. */
    File: {
      /** @description ID of the file, beginning with `fil_`. */
      id: string;
      status: components["schemas"]["FileStatus"];
      /** @description Name of the file. For knowledge files the server inserts the time, in milliseconds, before the extension. */
      filename: string;
      /** @description MIME type, for example `text/plain`. */
      mimeType: string;
      /** @description Size in bytes. */
      sizeBytes: number;
      /** @description When the upload session was opened, ISO 8601. */
      createdAt: string;
      /** @description When the upload was completed, ISO 8601; `null` before that. */
      completedAt: string | null;
      /** @description When the upload session ends, ISO 8601; `null` once it is completed, cancelled or expired. */
      expiresAt: string | null;
    };
    /** @description A file whose upload has just been opened, with the place to send the bytes to. */
    FileUpload: {
      /** @description ID of the file, beginning with `fil_`. */
      id: string;
      status: components["schemas"]["FileStatus"];
      /** @description Name of the file. For knowledge files the server inserts the time, in milliseconds, before the extension. */
      filename: string;
      /** @description MIME type, for example `text/plain`. */
      mimeType: string;
      /** @description Size in bytes. */
      sizeBytes: number;
      /** @description When the upload session was opened, ISO 8601. */
      createdAt: string;
      /** @description When the upload was completed, ISO 8601; `null` before that. */
      completedAt: string | null;
      /** @description When the upload session ends, ISO 8601; `null` once it is completed, cancelled or expired. */
      expiresAt: string | null;
      /** @description Signed URL that takes the raw bytes in a PUT request. Send no API key there. */
      uploadUrl: string;
      /** @description Headers that the PUT request must carry, exactly as given. */
      uploadHeaders: {
        [key: string]: string;
      };
    };
    /** @description One page of files. */
    FileList: {
      /** @description The records of this page. */
      data: components["schemas"]["File"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many files there are, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /** @description A signed URL from which the bytes of a file can be downloaded until it expires. */
    FileUrl: {
      /** @description Where to download the file. */
      url: string;
      /** @description When the URL stops working, ISO 8601. */
      expiresAt: string;
    };
    /** @description A file to be uploaded. */
    FileCreateParams: {
      /** @description Name of the file. */
      filename: string;
      /** @description MIME type, for example `text/plain`. It must suit the purpose, if one is given. */
      mimeType: string;
      /** @description Size in bytes, at most 512 MiB. */
      sizeBytes: number;
      purpose?: components["schemas"]["FilePurpose"];
    };
    /** @description How to check the uploaded bytes. May be an empty object. */
    FileCompleteParams: {
      /** @description MD5 of the bytes, as 32 hexadecimal digits in lower case. The server compares it, if given, before it completes the file. */
      md5?: string;
    };
    /** @description An email of a connected mailbox, cut down to what the owner of the key may see: with `METADATA` access, `$subject` and `$body` are `null` and the `$attachment` relationship is missing. Newer than the published SDKs. */
    Email: {
      /** @description ID of the email, beginning with `eml_`. */
      id: string;
      /** @description When the email was created, ISO 8601. */
      createdAt: string;
      /** @description When the email was last changed, ISO 8601, or `null`. */
      updatedAt: string | null;
      /** @description Where the email opens in the web app, or `null`. */
      httpLink: string | null;
      /** @description ID of the email in an outside system, if it came from one. */
      externalId?: string | null;
      fields: components["schemas"]["EmailFields"];
      relationships: components["schemas"]["EmailRelationships"];
      /**
       * @description Always `email`.
       * @enum {string}
       */
      objectType: "email";
      accessLevel: components["schemas"]["AccessLevel"];
    };
    /** @description The fields of an email. Any key may be missing. Newer than the published SDKs. */
    EmailFields: {
      /** @description Subject line; `null` with `METADATA` access. */
      $subject?: components["schemas"]["TextField"];
      /** @description When the email was sent, ISO 8601 (`DATETIME`). */
      $sentAt?: components["schemas"]["TextField"];
      /** @description Addresses of the sender (`EMAIL`). */
      $from?: components["schemas"]["TextListField"];
      /** @description Addresses of the recipients (`EMAIL`). */
      $to?: components["schemas"]["TextListField"];
      /** @description Addresses that got a copy (`EMAIL`). */
      $cc?: components["schemas"]["TextListField"];
      /** @description Addresses that got a blind copy (`EMAIL`). */
      $bcc?: components["schemas"]["TextListField"];
      /** @description What other members may see, or `null` when nothing is set. */
      $privacySetting?: components["schemas"]["TextField"];
      /** @description Body of the email (`HTML`). Only present when a single email is retrieved; `null` with `METADATA` access. */
      $body?: components["schemas"]["TextField"];
    } & {
      [key: string]: components["schemas"]["Field"];
    };
    /** @description What an email is linked to. Any key may be missing. Newer than the published SDKs. */
    EmailRelationships: {
      /** @description Accounts that the email belongs to. Read-only. */
      $account?: components["schemas"]["Relationship"];
      /** @description Contacts that the email belongs to. Read-only. */
      $contact?: components["schemas"]["Relationship"];
      /** @description Attached files. Missing with `METADATA` access. */
      $attachment?: components["schemas"]["Relationship"];
    } & {
      [key: string]: components["schemas"]["Relationship"];
    };
    /** @description One page of emails, without their bodies. Newer than the published SDKs. */
    EmailList: {
      /** @description The records of this page. */
      data: components["schemas"]["Email"][];
      /** @description Always `list`. */
      object: string;
      /** @description How many emails there are, over all pages. The number may move while pages are being read. */
      totalCount: number;
    };
    /**
     * @description Whether the content of an email is markup or plain text.
     * @default HTML
     * @enum {string}
     */
    EmailContentType: "HTML" | "TEXT";
    /** @description Body of an email to send. Newer than the published SDKs. */
    EmailSendMessageBody: {
      contentType?: components["schemas"]["EmailContentType"];
      /** @description Text or markup of the email. Must not be empty. */
      content: string;
    };
    /** @description Body of a draft. Newer than the published SDKs. */
    EmailDraftMessageBody: {
      contentType?: components["schemas"]["EmailContentType"];
      /** @description Text or markup of the draft. May be empty. */
      content: string;
    };
    /** @description An email to send. Newer than the published SDKs. */
    EmailSendParams: {
      /** @description Address to send from: a bare address, of a mailbox that the owner of the key has connected. Upper and lower case are the same. */
      from: string;
      /** @description Bare addresses of the recipients, from 1 to 500. `to`, `cc` and `bcc` together hold at most 500 (secondary source). */
      to: string[];
      /** @description Bare addresses that get a copy, at most 500. */
      cc?: string[];
      /** @description Bare addresses that get a blind copy, at most 500. */
      bcc?: string[];
      /** @description Subject line. Must not be empty. */
      subject: string;
      messageBody: components["schemas"]["EmailSendMessageBody"];
      /** @description IDs of files to attach, at most 5 and 3 MB each. Their uploads must be complete. */
      attachments?: string[];
    };
    /** @description A draft to put in a mailbox. Besides `from`, at least one other key must be there, or the request is refused with 400. Newer than the published SDKs. */
    EmailDraftParams: {
      /** @description Address to send from: a bare address, of a mailbox that the owner of the key has connected. Upper and lower case are the same. */
      from: string;
      /** @description Bare addresses of the recipients, at most 500. `to`, `cc` and `bcc` together hold at most 500 (secondary source). */
      to?: string[];
      /** @description Bare addresses that get a copy, at most 500. */
      cc?: string[];
      /** @description Bare addresses that get a blind copy, at most 500. */
      bcc?: string[];
      /** @description Subject line. */
      subject?: string;
      messageBody?: components["schemas"]["EmailDraftMessageBody"];
      /** @description IDs of files to attach, at most 5 and 3 MB each. Their uploads must be complete. */
      attachments?: string[];
    };
    /** @description Receipt of a sent email. Newer than the published SDKs. */
    EmailSendResult: {
      /** @description When the email was sent, ISO 8601. */
      sentAt: string;
    };
    /** @description Receipt of a draft. Newer than the published SDKs. */
    EmailDraftResult: {
      /** @description When the draft was put in the mailbox, ISO 8601. */
      draftedAt: string;
    };
    /** @description A type of custom object in the workspace. Newer than the published SDKs. */
    ObjectType: {
      /** @description Slug of the type, for use in paths. */
      objectType: string;
      /** @description Name shown to people. */
      label: string;
    };
    /** @description All types of custom object that the caller can see. Unlike other lists this one has no pages. Newer than the published SDKs. */
    ObjectTypeList: {
      /** @description The types. */
      data: components["schemas"]["ObjectType"][];
    };
    /** @description A custom-object record to create. Newer than the published SDKs. */
    ObjectCreateParams: {
      fields: components["schemas"]["FieldInputMap"];
      relationships?: components["schemas"]["RelationshipInputMap"];
    };
    /** @description Changes to a custom-object record. Both keys may be left out. Newer than the published SDKs. */
    ObjectUpdateParams: {
      fields?: components["schemas"]["FieldInputMap"];
      relationships?: components["schemas"]["RelationshipOperationMap"];
    };
    /** @description One value that a field has had. Newer than the published SDKs. Secondary source. */
    FieldHistoryEntry: {
      /** @description The value as stored; `null` when the field was cleared. */
      value?: components["schemas"]["FieldValue"];
      /** @description The value as people read it, for example the label of an option. */
      displayValue?: string;
      /** @description When the field took this value. */
      recordedAt?: string;
      /** @description True for the first value that the field had. */
      isCreate?: boolean;
    };
    /** @description Past values of one field, the newest first. The same value twice in a row counts once. Newer than the published SDKs. Secondary source. */
    FieldHistory: {
      /** @description The values of this page. Inferred. */
      data?: components["schemas"]["FieldHistoryEntry"][];
      /** @description Where the next page begins, for use as `after`; `null` or missing on the last page. */
      nextCursor?: string | null;
    };
    /** @description A value to give the surviving record, in place of either record's own. Newer than the published SDKs. */
    MergeFieldValue: {
      value: components["schemas"]["FieldInput"];
    };
    /** @description Which value of a field survives a merge: that of the `primary` record, that of the `duplicate`, or one given outright. Newer than the published SDKs. */
    MergeFieldResolution: ("primary" | "duplicate") | components["schemas"]["MergeFieldValue"];
    /** @description Settings of a merge. Newer than the published SDKs. */
    MergeOptions: {
      /** @description Whether `MULTI_SELECT` fields keep the options of both records. Otherwise the primary record's stay. */
      multiSelectUnion?: boolean;
    };
    /** @description Two records of one type to merge. Newer than the published SDKs. */
    MergeParams: {
      /** @description ID of the record to keep. */
      primaryId: string;
      /** @description ID of the record to fold into it. It ends up in the trash. */
      duplicateId: string;
      /** @description What to do where the two records differ, by field slug. */
      fieldResolutions?: {
        [key: string]: components["schemas"]["MergeFieldResolution"];
      };
      options?: components["schemas"]["MergeOptions"];
    };
    /**
     * @description How far a merge has come. Other values may be added.
     *
     *     - `cleanup_pending`: the records are merged, and the tidying up goes on in the background
     *     - `done`: everything is finished
     *     - `failed`: the merge did not succeed
     *
     *     Newer than the published SDKs.
     */
    MergeStatus: ("cleanup_pending" | "done" | "failed") | string;
    /** @description A merge that has been started, by ID. Newer than the published SDKs. */
    MergeReference: {
      /** @description ID of the merge, for asking how far it has come. */
      id: string;
      status: components["schemas"]["MergeStatus"];
    };
    /** @description What a merge has done so far. Newer than the published SDKs. */
    MergeSummary: {
      /** @description How many fields were written on the surviving record. */
      fieldWriteCount: number;
      /** @description How many sync links were moved to the surviving record. */
      syncRepointedCount: number;
      /** @description What did not go as asked, as sentences for people. Empty when all went well. */
      warnings: string[];
    };
    /** @description Outcome of a merge request. Newer than the published SDKs. */
    MergeResult: {
      merge: components["schemas"]["MergeReference"];
      /** @description The surviving record. */
      primary: components["schemas"]["Entity"];
      summary: components["schemas"]["MergeSummary"];
    };
    /** @description State of a merge. Newer than the published SDKs. */
    Merge: {
      /** @description ID of the merge. */
      id: string;
      status: components["schemas"]["MergeStatus"];
      /** @description Type of the merged records: `account`, `contact`, `opportunity`, or the slug of a custom object. */
      entityType: string;
      /** @description ID of the record that was kept. */
      primaryId: string;
      /** @description ID of the record that went to the trash. */
      duplicateId: string;
      /** @description When the merge was requested, ISO 8601. */
      createdAt: string;
      /** @description When the state last changed, ISO 8601. */
      updatedAt: string;
    };
    /** @description State of a workflow run. */
    WorkflowRunStatus: {
      /** @description The state. The values listed are those known; others may come. */
      status: ("running" | "completed" | "failed") | string;
    };
    /** @description What the API knows about the key of the request. Newer than the published SDKs. */
    AuthValidation: {
      /** @description Whether the key works. True in every successful answer. */
      active: boolean;
      /**
       * @description Kind of credential.
       * @enum {string}
       */
      tokenType: "api_key";
      /**
       * @description Whom the key stands for.
       * @enum {string}
       */
      subjectType: "user" | "workspace";
      /** @description What the key may do, for example `accounts:read`. An empty array means everything. */
      scopes: string[];
    };
    /**
     * @description Conditions on a list, each as `key[operator]: value`; a record must meet all of them. The key is a system
     *     field (`$name`), the slug of an added field, or the slug of a relationship's definition with `$` before it
     *     (`$task-account`), which is not the key that records use.
     *
     *     Operators by type of field:
     *
     *     - `NUMBER`, `CURRENCY`, `DATETIME`: `equal`, `greaterThan`, `greaterThanOrEqual`, `lessThan`,
     *       `lessThanOrEqual`
     *     - `TEXT`, `FULL_NAME`, `SOCIAL_HANDLE`, `ADDRESS`: `equal`, `startsWith`
     *     - `CHECKBOX`, `SINGLE_SELECT`: `equal`
     *     - `EMAIL`, `TELEPHONE`, `URL`: `contains`
     *     - relationships, by ID: `equal`, `contains`, which mean the same (newer than the published SDKs)
     *
     *     A minus before the operator negates it: `$name[-equal]`. An empty `startsWith` finds the records in which
     *     the field is set (secondary source). `MULTI_SELECT` and `MARKDOWN` fields cannot be filtered.
     */
    FilterConditions: {
      [key: string]: string | number | boolean;
    };
    /** @description Class of an error, for programs. It goes with the HTTP status, except that 409 is either `conflict` or, while another request with the same idempotency key is under way, `idempotency_conflict`. Other values may be added. */
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
    /**
     * @description Closer cause of an error. Other values may be added.
     *
     *     - `unknown_field`, `unknown_relationship`: the object does not define the key
     *     - `referenced_resource_missing`: a field points to a record that does not exist
     *     - `relationship_entity_missing`, `relationship_entity_inactive`: a record to be linked does not exist, or
     *       was deleted
     *     - `invalid_type`: a value has the wrong type
     *     - `parameter_missing`: something required is absent
     *     - `invalid_configuration`: a configuration is not valid
     *     - `idempotency_key_too_long`: the idempotency key has more than 255 characters
     *     - `version_header`: the version header is missing or wrong
     *     - `relationship_write_limit_exceeded`: more than 25 IDs or changed links in one request. Newer than the
     *       published SDKs. Secondary source.
     *     - `ambiguous_stage_label`, `stage_unresolved_in_pipeline`: a stage label fits several stages, or none of the
     *       pipeline. Newer than the published SDKs. Secondary source.
     *     - `unknown_pipeline`: there is no such pipeline. Newer than the published SDKs. Secondary source.
     */
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
    /** @description A stage that an ambiguous label may have meant. Newer than the published SDKs. Secondary source. */
    StageCandidate: {
      /** @description Option ID of the stage, for use as `$stage`. */
      stageOptionId?: string;
      /** @description Label of the stage. */
      stageLabel?: string;
      /** @description ID of the pipeline that the stage belongs to. */
      pipelineId?: string;
      /** @description Name of that pipeline. */
      pipelineName?: string;
    };
    /** @description What went wrong. */
    ErrorDetail: {
      type: components["schemas"]["ErrorType"];
      /** @description Explanation for people. */
      message: string;
      /** @description Closer cause. Comes with 400, and lately with 422. */
      code?: components["schemas"]["ErrorCode"];
      /** @description Where the fault lies, with 400 and 422, for example `fields.$name`, `relationships.$owner` or `Idempotency-Key`. */
      param?: string;
      /** @description Stages that the given label may have meant. Newer than the published SDKs. Secondary source. */
      candidates?: components["schemas"]["StageCandidate"][];
      /** @description ID of the pipeline in which the stage was looked for. Newer than the published SDKs. Secondary source. */
      pipelineId?: string;
      /** @description IDs of the pipelines that can be used, when the given one is unknown. Newer than the published SDKs. Secondary source. */
      activePipelineIds?: string[];
      /** @description Whether there were more candidates than are listed. Newer than the published SDKs. Secondary source. */
      truncated?: boolean;
    };
    /** @description An error inside an `error` key. */
    ErrorEnvelope: {
      error: components["schemas"]["ErrorDetail"];
    };
    /** @description Body of every error. Most come inside an `error` key; those about rate limits and idempotency are documented without it. Be ready for both forms at any status. */
    ErrorResponse: components["schemas"]["ErrorEnvelope"] | components["schemas"]["ErrorDetail"];
  };
  responses: {
    /** @description A parameter, field or relationship is wrong, or the version header is missing. `code` and `param` tell which. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The API key is missing, malformed or revoked. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The key works but lacks a scope, or its owner lacks the right. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such record or type of object. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The request clashes with the present state: a definition exists already, a record is locked or being changed, or a request with the same idempotency key is under way. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The body is not marked as `application/json`. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The body is sound JSON but breaks a rule of the CRM. */
    UnprocessableContent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The organization has used up its requests for this second. Wait for the seconds in `Retry-After`. */
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Something failed on the server. Trying again may help. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The API is down for a while. Try again later. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The server took too long to answer. Whether a write was carried out is not known. */
    GatewayTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description ID of the account, beginning with `acc_`.
     * @example acc_01kabq4t7e5rj8m2c6xw3znd9h
     */
    AccountId: string;
    /**
     * @description ID of the contact, beginning with `con_`.
     * @example con_01kabqc3w8n6e4yt9r2mzx5hjk
     */
    ContactId: string;
    /**
     * @description ID of the opportunity, beginning with `opp_`.
     * @example opp_01kabqf6v2k9s4n8dy7hw3xtme
     */
    OpportunityId: string;
    /**
     * @description ID of the task.
     * @example 01kabqh8x4n2mvr7d6ykt9we3z
     */
    TaskId: string;
    /**
     * @description ID of the note.
     * @example 01kabqk5e9w3zxt8hn6rdy2fmv
     */
    NoteId: string;
    /**
     * @description ID of the meeting, beginning with `mtg_`.
     * @example mtg_01kabqp9t6h4kxe2n8wzr5ymvd
     */
    MeetingId: string;
    /**
     * @description ID of the list.
     * @example 01kabqm2z7d5hfv9r4ykx8nte6
     */
    ListId: string;
    /**
     * @description ID of the list whose members are wanted.
     * @example 01kabqm2z7d5hfv9r4ykx8nte6
     */
    ContainingListId: string;
    /**
     * @description ID of the member, beginning with `mem_`.
     * @example mem_01kabp2r9y4d7fkw6x3ntz8mhe
     */
    MemberId: string;
    /**
     * @description ID of the file, beginning with `fil_`.
     * @example fil_01kabqr4m8y6xd3tv9nhe2wkzf
     */
    FileId: string;
    /**
     * @description ID of the email, beginning with `eml_`.
     * @example eml_01kabqt3k6x8vyn4e9hdw2mzrf
     */
    EmailId: string;
    /**
     * @description Slug of the type of custom object.
     * @example shipment
     */
    EntitySlug: string;
    /**
     * @description ID of the custom-object record.
     * @example 01kabqv8n5w3rxd7z9tyh2emkf
     */
    ObjectId: string;
    /**
     * @description Key of the field, such as `$stage` of opportunities, or the bare slug of a field that the workspace has added.
     * @example $stage
     */
    FieldKey: string;
    /**
     * @description ID of the merge.
     * @example 01kabqw6d4y9hkz2xn8vt5mre3
     */
    MergeId: string;
    /**
     * @description ID of the workflow run.
     * @example 01kabqx2r7t5vmd9wzk4yn8he6
     */
    RunId: string;
    /**
     * @description How many records a page holds, at most 25. A page with fewer is the last one.
     * @example 25
     */
    Limit: number;
    /**
     * @description How many records to skip. Offsets shift as records come and go, so do not store them.
     * @example 0
     */
    Offset: number;
    /**
     * @description Conditions that a record must meet. Each goes into the query string under its own key, as in `?$name[startsWith]=Bright`; the name of this parameter is not sent.
     * @example {
     *       "$name[startsWith]": "Bright",
     *       "seats[greaterThan]": 100
     *     }
     */
    Filter: components["schemas"]["FilterConditions"];
    /**
     * @description How many values a page holds, at most 100.
     * @example 20
     */
    HistoryLimit: number;
    /**
     * @description Where to go on: the `nextCursor` of the page before. Left out for the first page.
     * @example eyJvIjoxfQ
     */
    After: string;
    /**
     * @description Version of the API that the caller was written for. Without it, or with another value, the answer is 400 with code `version_header`.
     * @example 2026-03-01
     */
    LightfieldVersion: "2026-03-01";
    /**
     * @description Unique text, at most 255 characters, that makes the request safe to repeat for 24 hours: a repetition gets the stored answer, even if its body differs (secondary source), and nothing runs twice. While the first request is under way the answer is 409 with type `idempotency_conflict`. A request that failed is run again.
     * @example 5f0c6b1e-8a57-4c1b-9d2e-7b3f4a9c1d60
     */
    IdempotencyKey: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Requests that the organization may make each second in this category.
     * @example 25
     */
    RateLimitLimit: number;
    /**
     * @description Requests left in the present window.
     * @example 24
     */
    RateLimitRemaining: number;
    /**
     * @description When all requests are available again, in seconds since 1970.
     * @example 1780531200
     */
    RateLimitReset: number;
    /**
     * @description Seconds to wait before the next attempt.
     * @example 1
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
