package org.childjourney.protection.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.protection.CategoryOfAbuse;
import org.childjourney.protection.ConferenceAttendee;
import org.childjourney.protection.Judgement;
import org.childjourney.protection.MeetingWay;
import org.childjourney.protection.OtherChild;
import org.childjourney.protection.Participation;
import org.childjourney.protection.ReviewConference;
import org.childjourney.protection.ReviewDecision;
import org.childjourney.protection.WhatHappened;

record HoldReviewConference(@NotNull WhatHappened whatHappened, String whyNot, String safetyPlan, LocalDate proposedFor,
        Boolean recordedWithSibling, LocalDate heldOn, MeetingWay way, List<@Valid ConferenceAttendee> attendees,
        List<@Valid OtherChild> otherChildren, String childsWords, String whatChildWants, Participation participation,
        String parentsViews, String whatWouldHelp, List<@Valid Judgement> judgements, String progressSoFar,
        Boolean thresholdMet, ReviewDecision decision, CategoryOfAbuse category, String rationale, String wordsCounted,
        LocalDate nextReviewOn, String destination, String exceptionalReason, @Size(max = 100) String confirmedBy,
        @Size(max = 100) String confirmation, LocalDate theirConferenceOn, String dissent,
        @AssertTrue boolean confirmed) {

    ReviewConference toReviewConference() {
        return new ReviewConference(this.whatHappened, this.whyNot, this.safetyPlan, this.proposedFor,
                this.recordedWithSibling, this.heldOn, this.way, this.attendees, this.otherChildren, this.childsWords,
                this.whatChildWants, this.participation, this.parentsViews, this.whatWouldHelp, this.judgements,
                this.progressSoFar, this.thresholdMet, this.decision, this.category, this.rationale, this.wordsCounted,
                this.nextReviewOn, this.destination, this.exceptionalReason, this.confirmedBy, this.confirmation,
                this.theirConferenceOn, this.dissent);
    }

}
