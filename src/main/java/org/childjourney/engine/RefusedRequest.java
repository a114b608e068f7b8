package org.childjourney.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * A refusal as every API answers it: a status of the 4xx kind and the sentence for the
 * person, without the engine's own words around it.
 */
public class RefusedRequest extends WebApplicationException {

    private final transient String field;

    RefusedRequest(Response.Status status, String field, String sentence, Throwable cause) {
        super(sentence, cause, status);
        this.field = field;
    }

    /** The form's field that the refusal is about, or null. */
    public String field() {
        return this.field;
    }

}
