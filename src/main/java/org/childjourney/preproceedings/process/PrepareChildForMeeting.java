package org.childjourney.preproceedings.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.preproceedings.ChildHeard;
import org.childjourney.preproceedings.HeardChild;
import org.childjourney.preproceedings.TalkWithChild;

record PrepareChildForMeeting(@NotNull ChildHeard childHeard, VoiceMethod voiceMethod, String childsWords,
        String whatChildWants, String whyNotHeard, String whatChildWasTold, Boolean advocateOffered,
        @AssertTrue boolean confirmed) {

    TalkWithChild toTalk() {
        return new TalkWithChild(new HeardChild(this.childHeard, this.voiceMethod, this.childsWords,
                this.whatChildWants, this.whyNotHeard), this.whatChildWasTold, this.advocateOffered);
    }

}
