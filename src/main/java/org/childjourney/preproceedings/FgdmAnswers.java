package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What everybody says to family group decision making.
 *
 * @param offer whether it stays offered
 * @param offeredOn when it was offered
 * @param answers what each person says
 * @param whyNot why it would not be in the child's best interests
 */
public record FgdmAnswers(FgdmOffer offer, LocalDate offeredOn, List<PersonsAnswer> answers, String whyNot) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws Refused naming that question
     */
    public FgdmAnswers {
        answers = Needed.listOf(answers);
        var offered = offer == FgdmOffer.OFFERED;
        Needed.when(offered, "offeredOn", offeredOn, "When was it offered?");
        Needed.when(!offered, "whyNot", whyNot, "Why would it not be in the child's best interests?");
        if (offered && answers.isEmpty()) {
            throw new Refused("answers",
                    "Add what each person says, beginning with whoever has parental responsibility.");
        }
    }

    boolean isAnsweredFor(String name) {
        return this.answers.stream().anyMatch((person) -> person.name().strip().equalsIgnoreCase(name.strip()));
    }

    /** Those who answered so, by their names. */
    List<String> who(FgdmAnswer answer) {
        return this.answers.stream().filter((person) -> person.answer() == answer).map(PersonsAnswer::name).toList();
    }

    FgdmState state() {
        if (this.offer == FgdmOffer.NOT_IN_BEST_INTERESTS) {
            return FgdmState.EXCEPTION_ASKED;
        }
        return this.answers.stream().anyMatch((person) -> person.answer() == FgdmAnswer.ACCEPTED) ? FgdmState.ACCEPTED
                : FgdmState.DECLINED_BY_ALL;
    }

}
