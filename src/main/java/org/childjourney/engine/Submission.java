package org.childjourney.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * What a person has just sent with a form. It lives as long as the engine's command does
 * and is never stored: the delegate that follows the task reads it and writes the case
 * record.
 */
class Submission implements Session {

    private String step;

    private VariableMap answers;

    static Submission current() {
        return Context.getCommandContext().getSession(Submission.class);
    }

    void receive(String step, VariableMap answers) {
        this.step = step;
        this.answers = answers;
    }

    /** The answers sent for this step, or null when this command brought none for it. */
    VariableMap answersOf(String step) {
        return step.equals(this.step) ? this.answers : null;
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
        this.step = null;
        this.answers = null;
    }

    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Submission.class;
        }

        @Override
        public Session openSession() {
            return new Submission();
        }

    }

}
