package org.childjourney.deadlines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The running clocks of a child, read once in a transaction: a step asks for them many
 * times, for its task's dates, its timer and what it starts and stops.
 */
@Component
class OpenClocks {

    private final RunningClocks clocks;

    OpenClocks(RunningClocks clocks) {
        this.clocks = clocks;
    }

    /**
     * The clocks that run for this child, to be changed only inside the transaction that
     * read them.
     */
    List<RunningClock> of(CaseReference child) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return this.clocks.openOf(child.value());
        }
        var known = ofThisTransaction().computeIfAbsent(child,
                (reference) -> new ArrayList<>(this.clocks.openAtFirst(reference.value())));
        return known.stream().filter(RunningClock::isRunning).toList();
    }

    RunningClock add(RunningClock clock) {
        of(clock.child());
        var known = ofThisTransaction().get(clock.child());
        if (known.stream().anyMatch((before) -> before.isOf(clock.clockId(), clock.subject()))) {
            // Its place must be free in the database before the next clock of its kind
            // takes it.
            this.clocks.flush();
            known.removeIf((before) -> !before.isRunning());
        }
        var saved = this.clocks.save(clock);
        ofThisTransaction().get(saved.child()).add(saved);
        return saved;
    }

    @SuppressWarnings("unchecked")
    private Map<CaseReference, List<RunningClock>> ofThisTransaction() {
        var known = (Map<CaseReference, List<RunningClock>>) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting(known));
        }
        return known;
    }

    private final class Forgetting implements TransactionSynchronization {

        private final Map<CaseReference, List<RunningClock>> known;

        Forgetting(Map<CaseReference, List<RunningClock>> known) {
            this.known = known;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OpenClocks.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OpenClocks.this, this.known);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OpenClocks.this);
        }

    }

}
