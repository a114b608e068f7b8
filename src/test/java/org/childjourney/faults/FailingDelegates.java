package org.childjourney.faults;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets a step of a model fail after it has done its work, when a test says so. */
class FailingDelegates implements BeanPostProcessor {

    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    /** The delegate of that name fails from now on. */
    void fail(String delegate) {
        this.failing.add(delegate);
    }

    /** None fails any more. */
    void work() {
        this.failing.clear();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof JavaDelegate delegate) || !Set.of("recordThresholdDecision", "handOver").contains(name)) {
            return bean;
        }
        return (JavaDelegate) execution -> {
            delegate.execute(execution);
            if (this.failing.contains(name)) {
                throw new IllegalStateException("Invented failure of " + name);
            }
        };
    }

}
