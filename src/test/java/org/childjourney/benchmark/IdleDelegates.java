package org.childjourney.benchmark;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The same models with delegates that do nothing but route along the main path: the
 * engine's own share of the work, against which ours is compared.
 */
@TestConfiguration(proxyBeanMethods = false)
class IdleDelegates {

    private static final Map<String, Map<String, Object>> ROUTES = Map.of("recordImmediateSafety",
            Map.of("immediateProtection", false, "homelessTonight", false), "recordUrgency",
            Map.of("ragRating", "AMBER"), "recordConsent", Map.of("consentDecision", "GIVEN"),
            "recordThresholdDecision", Map.of("thresholdOutcome", "S17_ASSESSMENT"), "recordAllocationAnswer",
            Map.of("allocationAnswer", "ACCEPTED"), "recordAnalysis", Map.of("writer", "social-worker"),
            "recordAuthorisation", Map.of("assessmentOutcome", "NFA_CLOSE"));

    @Bean
    static BeanPostProcessor delegatesThatDoNothing() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (name) {
                    case "clocks" -> new NoClocks();
                    case "partnerChecks" -> new NoPartners();
                    case "allocations" -> new OneWorker();
                    case "assessmentNeeds" -> new NoNeeds();
                    default -> idle(bean, name);
                };
            }
        };
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

    /** Nobody is asked. */
    public static class NoPartners {

        public List<String> asked(DelegateExecution execution) {
            return List.of();
        }

    }

    /** Every child has the same worker. */
    public static class OneWorker {

        public String workerOf(VariableScope scope) {
            return "social-worker";
        }

    }

    /** No child needs more than the main path. */
    public static class NoNeeds {

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
