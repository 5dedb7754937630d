/** A small document that is fine: one resource with a list, a create and a retrieve. */
export const petstore = `openapi: 3.1.0
info:
  title: Pet Store
  version: "1.0"
servers:
  - url: http://localhost:1234
paths:
  /pets:
    get:
      tags: [pets]
      summary: List pets
      responses:
        "200":
          description: All pets.
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: "#/components/schemas/Pet"
    post:
      tags: [pets]
      summary: Add a pet
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Pet"
      responses:
        "201":
          description: The pet.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Pet"
  /pets/{id}:
    get:
      tags: [pets]
      summary: Retrieve a pet
      parameters:
        - name: id
          in: path
          required: true
          description: ID of the pet.
          schema:
            type: string
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Pet"
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name:
          type: string
        kind:
          type: string
          enum: [cat, dog]
`;

/** The same with a stream. */
export const petstoreWithEvents: string = petstore.replace(
  "components:\n  schemas:\n",
  `  /pets/{id}/events:
    get:
      tags: [pets]
      summary: Watch a pet
      x-method: watch
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: What it does.
          content:
            text/event-stream:
              schema:
                oneOf:
                  - $ref: "#/components/schemas/PetFed"
                  - $ref: "#/components/schemas/PetMoved"
components:
  schemas:
    PetFed:
      type: object
      required: [event, data]
      properties:
        event: { const: fed }
        id: { type: string }
        data: { type: object, required: [food], properties: { food: { type: string } } }
    PetMoved:
      type: object
      required: [event, data]
      properties:
        event: { const: moved }
        id: { type: string }
        data: { type: object, required: [room], properties: { room: { type: string } } }
`,
);
