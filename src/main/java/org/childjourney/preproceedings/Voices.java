package org.childjourney.preproceedings;

import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Component;

/** Hears the child at the steps of a matter, and asks what the child's words changed. */
@Component
class Voices {

    private final ChildsVoice voices;

    private final Cases cases;

    Voices(ChildsVoice voices, Cases cases) {
        this.voices = voices;
        this.cases = cases;
    }

    /**
     * Keeps what the child said at that stage; of a child who is not born there is
     * nothing to keep.
     * @throws Refused if it is said that a born child is not born, or the other way round
     */
    void hear(Step step, String stage, HeardChild heard) {
        var unborn = this.cases.child(step.child()).unborn();
        if (unborn != (heard.heard() == ChildHeard.NOT_BORN)) {
            throw new Refused("childHeard", unborn ? "This child is not born yet. Choose that answer."
                    : "This child is born. Say what the " + "child said, or why the child was not heard.");
        }
        if (!unborn) {
            this.voices.heard(step.child(), heard.at(stage), step.by());
        }
    }

    /** Keeps what the child's words of that stage changed in the decision. */
    void used(Step step, String stage, String how) {
        this.voices.latest(step.child(), stage)
            .ifPresent((heard) -> this.voices.usedInDecision(step.child(), stage, how));
    }

    /**
     * Demands that the child was heard at that stage, or that it is written why not.
     * @throws Refused if not
     */
    void require(Step step, String stage, String sentence) {
        if (!this.cases.child(step.child()).unborn() && this.voices.latest(step.child(), stage).isEmpty()) {
            throw new Refused("caseReference", sentence);
        }
    }

}
