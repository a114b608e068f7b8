package org.childjourney.benchmark;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.childjourney.referral.OutcomeAdvice;
import org.childjourney.referral.ThresholdAdvice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The same models with delegates that do nothing but route along the main path: the
 * engine's own share of the work, against which ours is compared.
 *
 * <p>
 * What is the engine's stays as it is: models, forms and their submission, timers (one
 * job for each stage, with a fixed date in place of the clocks' dates), save points,
 * history, decision tables, routing variables, candidate groups, the guard of each task
 * and the row that a journey takes. What is left out is what our beans do when the engine
 * calls them: reading and checking the form, every word of the case record, clocks and
 * the dates taken from them, and finding the worker.
 */
@TestConfiguration(proxyBeanMethods = false)
class IdleDelegates {

    private static final Map<String, Map<String, Object>> ROUTES = Map.of("recordImmediateSafety",
            Map.of("immediateProtection", false, "homelessTonight", false), "recordConsent",
            Map.of("consentDecision", "GIVEN"), "recordThresholdDecision", Map.of("thresholdOutcome", "S17_ASSESSMENT"),
            "recordAllocationAnswer", Map.of("allocationAnswer", "ACCEPTED"), "recordAnalysis",
            Map.of("writer", "social-worker"), "recordAuthorisation", Map.of("assessmentOutcome", "NFA_CLOSE"));

    private static final Map<String, Object> THRESHOLD = new ThresholdAdvice(false, false, false, false, 9, false,
            "AMBER", 0)
        .asked();

    private static final Map<String, Object> OUTCOME = new OutcomeAdvice(false, false, false, false, false, false, "N8",
            1, true, false)
        .asked();

    @Bean
    static BeanPostProcessor delegatesThatDoNothing(ObjectProvider<DecisionService> tables,
            @Value("${benchmark.worker:#{null}}") String worker) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (name) {
                    case "adviseThreshold" -> asking(tables, "threshold-decision", THRESHOLD);
                    case "adviseAssessmentOutcome" -> asking(tables, "assessment-outcome", OUTCOME);
                    case "clocks" -> new NoClocks();
                    case "partnerChecks" -> new OnePartner();
                    case "allocations" -> new OneWorker(worker);
                    case "referralNeeds", "assessmentNeeds" -> new NoNeeds();
                    default -> idle(bean, name);
                };
            }
        };
    }

    private static JavaDelegate asking(ObjectProvider<DecisionService> tables, String table,
            Map<String, Object> facts) {
        return execution -> tables.getObject().evaluateDecisionTableByKey(table).variables(facts).evaluate();
    }

    private static Object idle(Object bean, String name) {
        if (!bean.getClass().getPackageName().startsWith("org.childjourney.")) {
            return bean;
        }
        if (bean instanceof JavaDelegate) {
            return (JavaDelegate) execution -> ROUTES.getOrDefault(name, Map.of()).forEach(execution::setVariable);
        }
        if (bean instanceof ExecutionListener) {
            return (ExecutionListener) execution -> {
            };
        }
        return bean;
    }

    /** No clock runs, so nothing is due. */
    public static class NoClocks {

        public Object dueAt(VariableScope scope, String clocks) {
            return null;
        }

        public Object dueAt(VariableScope scope, String clocks, String subject) {
            return null;
        }

        public Object warnAt(VariableScope scope, String clocks) {
            return null;
        }

        public Object warnAt(VariableScope scope, String clocks, String subject) {
            return null;
        }

        public String timer(VariableScope scope, String clocks) {
            return "R1/2099-01-01T00:00:00Z/PT1H";
        }

        public String timer(VariableScope scope, String clocks, String subject) {
            return timer(scope, clocks);
        }

    }

    /** The police are asked about every child. */
    public static class OnePartner {

        public List<String> asked(DelegateExecution execution) {
            return List.of("partner-police");
        }

    }

    /** Every child has the same worker, or none has. */
    public static class OneWorker {

        private final String worker;

        OneWorker(String worker) {
            this.worker = worker;
        }

        public String workerOf(VariableScope scope) {
            return this.worker;
        }

    }

    /** No child needs more than the main path. */
    public static class NoNeeds {

        public boolean protectionNow(DelegateExecution execution) {
            return false;
        }

        public boolean childSeen(DelegateExecution execution) {
            return true;
        }

        public boolean multiAgencyMeeting(DelegateExecution execution) {
            return false;
        }

        public boolean exploitationScreening(DelegateExecution execution) {
            return false;
        }

        public boolean educationTracing(DelegateExecution execution) {
            return false;
        }

    }

}
