package org.childjourney.preproceedings.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;
import org.childjourney.preproceedings.FgdmAnswer;
import org.childjourney.preproceedings.FgdmAnswers;
import org.childjourney.preproceedings.FgdmOffer;
import org.childjourney.preproceedings.PersonsAnswer;

record AskFamilyMembers(@NotNull FgdmOffer offer, LocalDate offeredOn, List<@Valid Person> answers, String whyNot,
        @AssertTrue boolean confirmed) {

    FgdmAnswers toAnswers() {
        return new FgdmAnswers(this.offer, this.offeredOn,
                Needed.listOf(this.answers).stream().map(Person::toAnswer).toList(), this.whyNot);
    }

    record Person(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String relationship,
            @NotNull FgdmAnswer answer, @NotNull LocalDate on) {

        PersonsAnswer toAnswer() {
            return new PersonsAnswer(this.name, this.relationship, this.answer, this.on);
        }

    }

}
