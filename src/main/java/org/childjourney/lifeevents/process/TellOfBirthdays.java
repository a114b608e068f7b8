package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.lifeevents.EighteenthBirthdays;
import org.springframework.stereotype.Component;

/** Tells every journey of a young person who is 18. */
@Component
class TellOfBirthdays implements JavaDelegate {

    private final EighteenthBirthdays birthdays;

    TellOfBirthdays(EighteenthBirthdays birthdays) {
        this.birthdays = birthdays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.birthdays.tell();
    }

}
