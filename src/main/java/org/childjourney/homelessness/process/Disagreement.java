package org.childjourney.homelessness.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.homelessness.Outcomes;
import org.childjourney.homelessness.Talks;
import org.springframework.stereotype.Component;

/** What the models ask about a disagreement, as the bean {@code disagreement}. */
@Component
public class Disagreement {

    private final Outcomes outcomes;

    Disagreement(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Between whom it is talked over at this step; null before anybody has. */
    static Talks talksOf(DelegateExecution execution) {
        var level = (String) execution.getVariable("level");
        return "NONE".equals(level) ? null : Talks.valueOf(level);
    }

    /** The group of the county that talks now. */
    public String countyGroup(DelegateExecution execution) {
        return talksOf(execution).countyGroup();
    }

    /** Until when these two talk before those above them are asked. */
    public Date talkUntil(DelegateExecution execution) {
        return Date.from(this.outcomes.talkUntil(Child.of(execution), talksOf(execution)));
    }

    /** Whether nobody stands above those who talk now. */
    public boolean isHighest(DelegateExecution execution) {
        return talksOf(execution).isHighest();
    }

}
