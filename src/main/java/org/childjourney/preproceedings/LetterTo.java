package org.childjourney.preproceedings;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;

/**
 * Whom a letter is to, as a worker knows them.
 *
 * @param name as in the family's record
 * @param relationship how they belong to the children; null where the record says it
 * @param address where the letter goes; null where the record says it
 * @param children case references of the children it is about; null for all for whom the
 * record names them
 * @param language the language of an interpreter, null when none is needed
 * @param easyRead whether an easy-read version goes with it
 * @param capacityConcern whether they may not have the capacity to instruct a solicitor
 * @param advocate who helps them, needed then
 * @param whereabouts where they are
 * @param safeDelivery how it reaches them safely, needed where contact is not safe
 * @param onlyForThem what is told to nobody else, may be null
 */
public record LetterTo(String name, String relationship, String address, String children, String language,
        boolean easyRead, boolean capacityConcern, String advocate, Whereabouts whereabouts, String safeDelivery,
        String onlyForThem) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws Refused naming that question
     */
    public LetterTo {
        if (capacityConcern && (!easyRead || advocate == null)) {
            throw new Refused("advocate",
                    "%s may not be able to take this in alone. Ask for an easy-read version, and ".formatted(name)
                            + "say who helps as an advocate.");
        }
        if (whereabouts != Whereabouts.KNOWN && safeDelivery == null) {
            throw new Refused("safeDelivery", "Say how the letter reaches %s.".formatted(name));
        }
    }

    /** The same letter about these children only; none when it would be about nobody. */
    Optional<LetterTo> about(Collection<CaseReference> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(new LetterTo(this.name, this.relationship, this.address,
                some.stream().map(CaseReference::value).collect(Collectors.joining(",")), this.language, this.easyRead,
                this.capacityConcern, this.advocate, this.whereabouts, this.safeDelivery, this.onlyForThem));
    }

    boolean isTo(String other) {
        return this.name.strip().equalsIgnoreCase(other.strip());
    }

}
