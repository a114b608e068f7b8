package org.childjourney.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Takes in what was typed, save that nobody can have been there. */
@Component
class NoteWhoAndWhen implements JavaDelegate {

    static final String REFUSAL = "\"Who was there?\": somebody was there. Say who it was.";

    private final Forms forms;

    private final List<SayWhoAndWhen> noted = new ArrayList<>();

    NoteWhoAndWhen(Forms forms) {
        this.forms = forms;
    }

    record SayWhoAndWhen(String who, LocalDate day, String story, boolean confirmed) {
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = this.forms.read(execution, SayWhoAndWhen.class);
        if ("Nobody".equals(said.who())) {
            throw new Refused("who", REFUSAL);
        }
        this.noted.add(said);
    }

    SayWhoAndWhen last() {
        return this.noted.get(this.noted.size() - 1);
    }

}
