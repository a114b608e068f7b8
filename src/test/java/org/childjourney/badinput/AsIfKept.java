package org.childjourney.badinput;

import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.childjourney.casefile.Refused;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets every step be done up to the moment at which it would be kept, with every
 * statement sent to the database, and takes it back then: so the same task is there for
 * the next input, and the children of the demonstration stay as they are. What was taken
 * is told from what was refused by its sentence.
 */
class AsIfKept implements ApplicationListener<ApplicationEvent> {

    static final String TAKEN = "Taken, and given back.";

    private final EntityManager entities;

    AsIfKept(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof PayloadApplicationEvent<?> published && isDone(published.getPayload())
                && TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations()
                    .stream()
                    .noneMatch(TakeBack.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new TakeBack());
        }
    }

    private static boolean isDone(Object payload) {
        return payload instanceof DelegateTask task && "complete".equals(task.getEventName())
                || payload instanceof DelegateExecution execution && "start".equals(execution.getEventName());
    }

    private final class TakeBack implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            AsIfKept.this.entities.flush();
            throw new Refused(TAKEN);
        }

    }

}
