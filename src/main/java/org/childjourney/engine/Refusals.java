package org.childjourney.engine;

import java.sql.SQLException;

import io.micrometer.core.instrument.Metrics;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.childjourney.casefile.Refused;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Words what the engine or the domain refuses, once the transaction is rolled back: the
 * person reads the domain's sentence, not the name of a listener that failed.
 */
class Refusals extends CommandInterceptor {

    /** What databases answer when a row is there already that may be there once. */
    private static final String SAME_ROW_TWICE = "23505";

    /** With this begins what databases answer to a value that a column does not take. */
    private static final String NO_SUCH_VALUE = "22";

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
        if (failure instanceof TaskAlreadyClaimedException) {
            return new RefusedRequest(Status.CONFLICT, null,
                    "A colleague has already taken this on. Go back to your list and choose another.", failure);
        }
        if (haveMet(failure)) {
            return (Context.getJobExecutorContext() != null) ? doneAgain(failure) : new RefusedRequest(Status.CONFLICT,
                    null, "Somebody else has just worked on this. Open it again to see what has changed.", failure);
        }
        if (cannotBeKept(failure) && Context.getJobExecutorContext() == null) {
            return new RefusedRequest(Status.BAD_REQUEST, null,
                    "Something in this is too long, or is nothing that can be kept. Shorten it or type it again.",
                    failure);
        }
        if (failure instanceof NullValueException missing && String.valueOf(missing.getMessage()).contains("task")) {
            return new RefusedRequest(Status.NOT_FOUND, null,
                    "This task has been completed or is no longer needed. Go back to your list.", failure);
        }
        return failure;
    }

    /** Two have changed the same at one moment, in a table of the engine or of ours. */
    private static boolean haveMet(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
                    || (cause instanceof SQLException refused && SAME_ROW_TWICE.equals(refused.getSQLState())
                            && Context.getJobExecutorContext() == null)) {
                return true;
            }
        }
        return false;
    }

    /** The database, or the engine for a name, takes no such value. */
    private static boolean cannotBeKept(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && String.valueOf(refused.getSQLState()).startsWith(NO_SUCH_VALUE)) {
                return true;
            }
        }
        return String.valueOf(failure.getMessage()).contains("is not a valid resource identifier");
    }

    /**
     * In the background the engine does it again, and takes no try away, for this kind
     * alone.
     */
    private static RuntimeException doneAgain(RuntimeException failure) {
        return new OptimisticLockingException("Others have changed the same at the same moment.", failure);
    }

    /** The engine has no exception of its own for what belongs to another tenant. */
    private static boolean isOfAnotherAgency(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).contains("belongs to no authenticated tenant");
    }

}
