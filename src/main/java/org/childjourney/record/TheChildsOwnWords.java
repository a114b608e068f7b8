package org.childjourney.record;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Sentences;
import org.childjourney.casefile.VoiceDetails;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the child said or showed, latest first, and what it changed. */
@Component
@Order(400)
class TheChildsOwnWords implements RecordSection {

    private final ChildsVoice voices;

    TheChildsOwnWords(ChildsVoice voices) {
        this.voices = voices;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var heard = this.voices.all(child).stream().map(TheChildsOwnWords::item).toList();
        return Optional.of(heard.isEmpty() ? Section.text("The child's own words", "The child has not been heard yet.")
                : Section.timeline("The child's own words", heard));
    }

    private static Item item(VoiceDetails heard) {
        var voice = heard.voice();
        var how = voice.method().words();
        return new Item((voice.words() != null) ? "“" + voice.words() + "”" : Sentences.begin(how),
                Told.lines((voice.words() != null) ? "Child " + how : null,
                        (voice.whatChildWants() != null) ? "What the child wants: " + voice.whatChildWants() : null,
                        (voice.notObtainedReason() != null) ? "Why not heard: " + voice.notObtainedReason() : null,
                        (voice.howUsedInDecision() != null) ? "How it was used: " + voice.howUsedInDecision() : null,
                        Told.by(heard.recordedBy())),
                heard.heardAt());
    }

}
