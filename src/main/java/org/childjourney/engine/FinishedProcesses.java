package org.childjourney.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the engine still holds of the processes of a child that are over. */
@Component
public class FinishedProcesses {

    private final RuntimeService runtime;

    private final HistoryService history;

    private final Journeys journeys;

    FinishedProcesses(RuntimeService runtime, HistoryService history, Journeys journeys) {
        this.runtime = runtime;
        this.history = history;
        this.journeys = journeys;
    }

    /** Whether every process of the child is over. */
    public boolean areAllThereIs(CaseReference child) {
        return this.journeys.asSystem(
                () -> this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(child.value()).count()) == 0;
    }

    /** Throws away their history before its own time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(CaseReference child) {
        this.journeys.asSystem(() -> {
            var over = this.history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(child.value())
                .finished()
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .toList();
            if (!over.isEmpty()) {
                this.history.deleteHistoricProcessInstancesIfExists(over);
            }
            return null;
        });
    }

}
