package org.childjourney.engine;

import io.micrometer.core.instrument.Metrics;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.childjourney.casefile.Refused;

/**
 * Words what the engine or the domain refuses, once the transaction is rolled back: the
 * person reads the domain's sentence, not the name of a listener that failed.
 */
class Refusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return this.next.execute(command);
        }
        catch (RefusedRequest worded) {
            throw worded;
        }
        catch (RuntimeException failure) {
            throw worded(failure);
        }
    }

    private static RuntimeException worded(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedRequest worded) {
                return worded;
            }
            if (cause instanceof Refused refused) {
                Metrics.counter("childjourney.refusals", "field", String.valueOf(refused.field())).increment();
                return new RefusedRequest(Status.BAD_REQUEST, refused.field(), refused.getMessage(), failure);
            }
        }
        if (failure instanceof AuthorizationException || isOfAnotherAgency(failure)) {
            return new RefusedRequest(Status.FORBIDDEN, null,
                    "Your role does not give you access to this. Ask your manager if you need it for your work.",
                    failure);
        }
        if (failure instanceof OptimisticLockingException) {
            return new RefusedRequest(Status.CONFLICT, null,
                    "Somebody else has just worked on this. Open it again to see what has changed.", failure);
        }
        if (failure instanceof NullValueException missing && String.valueOf(missing.getMessage()).contains("task")) {
            return new RefusedRequest(Status.NOT_FOUND, null,
                    "This task has been completed or is no longer needed. Go back to your list.", failure);
        }
        return failure;
    }

    /** The engine has no exception of its own for what belongs to another tenant. */
    private static boolean isOfAnotherAgency(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).contains("belongs to no authenticated tenant");
    }

}
