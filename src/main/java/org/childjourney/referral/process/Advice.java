package org.childjourney.referral.process;

import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.childjourney.engine.Journeys;
import org.springframework.stereotype.Component;

/** Asks a decision table; coded facts go in and a code comes out. */
@Component
class Advice {

    private final DecisionService decisions;

    private final Journeys journeys;

    Advice(DecisionService decisions, Journeys journeys) {
        this.decisions = decisions;
        this.journeys = journeys;
    }

    String on(String table, Map<String, Object> facts) {
        return this.journeys.asSystem(() -> this.decisions.evaluateDecisionTableByKey(table)
            .variables(facts)
            .evaluate()
            .getSingleResult()
            .getEntry("outcome"));
    }

}
