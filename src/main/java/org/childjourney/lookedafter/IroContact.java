package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.VoiceMethod;

/**
 * That the independent reviewing officer was in touch with the child between reviews.
 *
 * @param contactOn when
 * @param means how
 * @param childsWords what the child said, word for word
 * @param whatChildWants what the child wants
 * @param whatFollows what the reviewing officer does with it
 */
public record IroContact(LocalDate contactOn, IroContactMeans means, String childsWords, String whatChildWants,
        String whatFollows) {

    NewVoice voice() {
        var met = this.means == IroContactMeans.VISIT;
        return new NewVoice("record-iro-contact", met ? VoiceMethod.SEEN_ALONE : VoiceMethod.DIRECT_WORK, met, met,
                false, this.childsWords, this.whatChildWants, this.whatFollows, null, null, null);
    }

}
