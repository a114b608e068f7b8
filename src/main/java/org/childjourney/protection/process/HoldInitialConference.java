package org.childjourney.protection.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.CategoryOfAbuse;
import org.childjourney.protection.ConferenceAttendee;
import org.childjourney.protection.ConferenceDecision;
import org.childjourney.protection.EarlierPlans;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.Judgement;
import org.childjourney.protection.MeetingWay;
import org.childjourney.protection.OtherChild;
import org.childjourney.protection.Participation;
import org.childjourney.protection.WhatHappened;

record HoldInitialConference(@NotNull WhatHappened whatHappened, String whyNot, String safetyPlan,
        LocalDate proposedFor, Boolean recordedWithSibling, LocalDate heldOn, MeetingWay way,
        List<@Valid ConferenceAttendee> attendees, List<@Valid OtherChild> otherChildren, String childsWords,
        String whatChildWants, Participation participation, String parentsViews, String whatWouldHelp,
        List<@Valid Judgement> judgements, EarlierPlans earlierPlans, ConferenceDecision decision,
        CategoryOfAbuse category, String rationale, String wordsCounted, String dissent,
        @AssertTrue boolean confirmed) {

    InitialConference toInitialConference() {
        return new InitialConference(this.whatHappened, this.whyNot, this.safetyPlan, this.proposedFor,
                this.recordedWithSibling, this.heldOn, this.way, this.attendees, this.otherChildren, this.childsWords,
                this.whatChildWants, this.participation, this.parentsViews, this.whatWouldHelp, this.judgements,
                this.earlierPlans, this.decision, this.category, this.rationale, this.wordsCounted, this.dissent);
    }

}
