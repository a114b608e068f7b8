package org.childjourney.casefile;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a child said or showed at one stage. */
@Entity
@Table(name = "childs_voice")
class Voice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "childs_voice_seq")
    @SequenceGenerator(name = "childs_voice_seq", sequenceName = "childs_voice_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String stage;

    @Enumerated(EnumType.STRING)
    private VoiceMethod method;

    private boolean childSeen;

    private boolean seenAlone;

    private boolean bedroomSeen;

    private String words;

    private String whatChildWants;

    private String howUsedInDecision;

    private String notObtainedReason;

    private String participation;

    private Boolean explainedWorries;

    @Column(name = "words_and_pictures")
    private Boolean wordsAndPicturesHelp;

    private Boolean agreesWithWorker;

    private Boolean planTellsEveryone;

    private Boolean toolHelpedExplain;

    private Instant heardAt;

    private String recordedBy;

    protected Voice() {
    }

    Voice(CaseReference child, NewVoice heard, Instant at, LocalDate today, String by, CodeSets codes) {
        this.caseReference = child.value();
        this.stage = Wording.required("stage", heard.stage(), 64, "Please say at which stage the child was heard.");
        this.method = Wording.required("method", heard.method(), "Please say how the child was heard.");
        this.childSeen = heard.childSeen();
        this.seenAlone = heard.seenAlone();
        this.bedroomSeen = heard.bedroomSeen();
        this.words = Wording.narrative("words", heard.words());
        this.whatChildWants = Wording.narrative("whatChildWants", heard.whatChildWants());
        this.howUsedInDecision = Wording.narrative("howUsedInDecision", heard.howUsedInDecision());
        this.notObtainedReason = Wording.narrative("notObtainedReason", heard.notObtainedReason());
        this.participation = (heard.participation() != null)
                ? codes.require(CodeSet.REVIEW_PARTICIPATION, heard.participation(), today) : null;
        this.heardAt = at;
        this.recordedBy = by;
        if (heard.ownView() != null) {
            this.explainedWorries = heard.ownView().explainedWorries();
            this.wordsAndPicturesHelp = heard.ownView().wordsAndPicturesHelp();
            this.agreesWithWorker = heard.ownView().agreesWithWorker();
            this.planTellsEveryone = heard.ownView().planTellsEveryone();
            this.toolHelpedExplain = heard.ownView().toolHelpedExplain();
        }
        requireSightToAgree();
        requireWordsOrReason();
    }

    private void requireSightToAgree() {
        if (this.seenAlone && !this.childSeen) {
            throw new Refused("childSeen", "A child who was seen alone was seen. Please check both answers.");
        }
        if (this.method == VoiceMethod.SEEN_ALONE && !this.seenAlone) {
            throw new Refused("seenAlone",
                    "\"Seen alone\" is chosen as the way the child was heard. Please check whether the child was alone.");
        }
        if ((this.method == VoiceMethod.SEEN_WITH_OTHERS || this.method == VoiceMethod.OBSERVED_NONVERBAL)
                && !this.childSeen) {
            throw new Refused("childSeen",
                    "The child was " + this.method.words() + ", so the child was seen. Please check both answers.");
        }
    }

    private void requireWordsOrReason() {
        if (this.method.silent()) {
            if (this.notObtainedReason == null) {
                throw new Refused("notObtainedReason", "Please write down why the child was not heard this time.");
            }
        }
        else if (this.words == null && this.whatChildWants == null) {
            throw new Refused("words",
                    "Please write down what the child said, in the child's own words, or what the child wants.");
        }
    }

    boolean usedInDecision() {
        return this.howUsedInDecision != null;
    }

    void usedInDecision(String how) {
        this.howUsedInDecision = Wording.required("howUsedInDecision", how, Wording.NARRATIVE,
                "Please write down how what the child said was used in the decision.");
    }

    String line() {
        return "The child was " + this.method.words() + ".";
    }

    VoiceDetails details() {
        return new VoiceDetails(this.id, CaseReference.of(this.caseReference),
                new NewVoice(this.stage, this.method, this.childSeen, this.seenAlone, this.bedroomSeen, this.words,
                        this.whatChildWants, this.howUsedInDecision, this.notObtainedReason, this.participation,
                        new NewVoice.OwnView(this.explainedWorries, this.wordsAndPicturesHelp, this.agreesWithWorker,
                                this.planTellsEveryone, this.toolHelpedExplain)),
                this.heardAt, this.recordedBy);
    }

}
