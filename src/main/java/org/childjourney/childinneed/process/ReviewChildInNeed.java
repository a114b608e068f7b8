package org.childjourney.childinneed.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.childinneed.ChildsPart;
import org.childjourney.childinneed.FamilyConsent;
import org.childjourney.childinneed.HeldReview;
import org.childjourney.childinneed.OutcomeProgress;
import org.childjourney.childinneed.OutcomeStatus;
import org.childjourney.childinneed.Review;
import org.childjourney.childinneed.ReviewDecision;
import org.childjourney.childinneed.ShortBreaks;
import org.childjourney.childinneed.ShortBreaksBasis;
import org.childjourney.childinneed.VisitFrequency;

record ReviewChildInNeed(@NotNull LocalDate heldOn, @Valid @Size(max = 30) List<Person> attended,
        @NotNull String participation, @NotNull VoiceMethod voiceMethod, @NotBlank String childsWords,
        String whatChildWants, @NotBlank String howUsedInDecision, @NotBlank String familyView,
        @NotNull Boolean familyAgrees, @NotNull ConsentGiver consentGivenBy, @Size(max = 200) String consentGiverName,
        @Valid @Size(max = 200) List<Progress> progress, @NotNull Boolean outcomesAdded,
        @Valid @Size(max = 30) List<Goal> newOutcomes, String contingency, @NotNull ReviewDecision decision,
        @NotBlank String rationale, LocalDate nextReviewOn, VisitFrequency visits, @NotNull Boolean shortBreaks,
        ShortBreaksBasis shortBreaksBasis, String shortBreaksServices, @Min(1) @Max(366) Integer shortBreaksDays,
        @Size(max = 250) String shortBreaksProvider, @AssertTrue boolean confirmed) {

    record Progress(@NotNull Integer number, @NotNull OutcomeStatus status, @NotBlank String howItGoes) {
    }

    HeldReview toReview() {
        Needed.when(this.outcomesAdded, "newOutcomes", this.newOutcomes, "New outcomes");
        var standing = Needed.listOf(this.progress)
            .stream()
            .map((row) -> new OutcomeProgress(row.number(), row.status(), row.howItGoes()))
            .toList();
        return new HeldReview(
                new Review(this.heldOn, this.familyView, this.decision, this.rationale, this.nextReviewOn),
                Needed.listOf(this.attended).stream().map(Person::toInvited).toList(),
                new ChildsPart(this.participation, this.voiceMethod, this.childsWords, this.whatChildWants,
                        this.howUsedInDecision),
                standing, Needed.listOf(this.newOutcomes).stream().map(Goal::toOutcome).toList(), this.contingency,
                this.visits,
                ShortBreaks.asked(this.shortBreaks, this.shortBreaksBasis, this.shortBreaksServices,
                        this.shortBreaksDays, this.shortBreaksProvider),
                FamilyConsent.answered(this.familyAgrees, this.consentGivenBy, this.consentGiverName, this.familyView));
    }

}
