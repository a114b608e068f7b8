package org.childjourney.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.calendar.WorkingCalendar;

/**
 * What the child said, showed and wants, in the child's own words, and how it was used.
 */
@Service
@Transactional
public class ChildsVoice {

    private final EntityManager entities;

    private final VoiceRepository voices;

    private final Chronology chronology;

    private final CodeSets codes;

    private final Clock clock;

    ChildsVoice(EntityManager entities, VoiceRepository voices, Chronology chronology, CodeSets codes, Clock clock) {
        this.entities = entities;
        this.voices = voices;
        this.chronology = chronology;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Records what a child said or showed and adds a line (not the child's words) to the
     * chronology. How it was used may follow when the decision is made.
     * @throws Refused if neither words nor wishes are given for a child who was heard, no
     * reason for one who was not, or the answers about seeing the child contradict each
     * other
     */
    public void heard(CaseReference child, NewVoice voice, String by) {
        Instant now = this.clock.instant();
        Voice heard = new Voice(child, voice, now, LocalDate.ofInstant(now, WorkingCalendar.LONDON), by, this.codes);
        this.entities.persist(heard);
        this.chronology.add(child, now, by, heard.line(), "VOICE");
    }

    /**
     * Records what a child said or showed together with how it was used in the decision
     * that is made with it.
     * @throws Refused as for recording alone, and if it is not said how it was used
     */
    public void heardForDecision(CaseReference child, NewVoice voice, String by) {
        Wording.required("howUsedInDecision", voice.howUsedInDecision(), Wording.NARRATIVE,
                "Please write down how what the child said was used in the decision.");
        heard(child, voice, by);
    }

    /**
     * Records how what the child said at a stage was used in the decision.
     * @throws Refused if it is not said how, or the child was not heard at that stage
     */
    public void usedInDecision(CaseReference child, String stage, String how) {
        existing(child, stage).usedInDecision(how);
    }

    /**
     * Demands that a decision rests on what the child said at that stage.
     * @throws Refused if nothing is recorded for the stage, or not how it was used
     */
    @Transactional(readOnly = true)
    public void requireUsedInDecision(CaseReference child, String stage) {
        if (!existing(child, stage).usedInDecision()) {
            throw new Refused("howUsedInDecision",
                    "Please write down how what the child said was used, before the decision is made.");
        }
    }

    /** Everything the child said or showed, latest first. */
    @Transactional(readOnly = true)
    public List<VoiceDetails> all(CaseReference child) {
        return this.voices.findByCaseReferenceOrderByHeardAtDescIdDesc(child.value())
            .stream()
            .map(Voice::details)
            .toList();
    }

    /** What was recorded last at that stage. */
    @Transactional(readOnly = true)
    public Optional<VoiceDetails> latest(CaseReference child, String stage) {
        return this.voices.findFirstByCaseReferenceAndStageOrderByHeardAtDescIdDesc(child.value(), stage)
            .map(Voice::details);
    }

    /** The last time the child was seen (Annex A list 6, date child was last seen). */
    @Transactional(readOnly = true)
    public Optional<Instant> lastSeen(CaseReference child) {
        return this.voices.findFirstByCaseReferenceAndChildSeenTrueOrderByHeardAtDescIdDesc(child.value())
            .map((voice) -> voice.details().heardAt());
    }

    private Voice existing(CaseReference child, String stage) {
        return this.voices.findFirstByCaseReferenceAndStageOrderByHeardAtDescIdDesc(child.value(), stage)
            .orElseThrow(() -> new Refused("childView", "Nothing is recorded yet of what the child said or showed. "
                    + "Please record it, or why the child could not be heard, before the decision is made."));
    }

}
