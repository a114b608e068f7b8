package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Somewhere suitable for a young person to be tonight.
 *
 * @param how how they came to be somewhere suitable
 * @param kind what kind of place; null where nobody arranged one
 * @param ofstedUrn the number under which Ofsted has registered it
 * @param registerCheckedOn when the register was looked up
 * @param address where
 * @param since from when
 * @param agreedWith who there has agreed
 * @param whySuitable how we know that it is safe and suitable
 * @param youngPersonsView what the young person says about it
 */
public record SafePlace(SafeAnswer how, PlaceKind kind, String ofstedUrn, LocalDate registerCheckedOn, String address,
        Instant since, String agreedWith, String whySuitable, String youngPersonsView) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public SafePlace {
        Needed.when(how == SafeAnswer.S20_EMERGENCY || how == SafeAnswer.S188_INTERIM, "kind", kind,
                "What kind of place is it?");
        Needed.when(kind == PlaceKind.SUPPORTED_ACCOMMODATION || kind == PlaceKind.SUPPORTED_LODGINGS
                || kind == PlaceKind.FOSTER_CARE || kind == PlaceKind.CHILDRENS_HOME
                || kind == PlaceKind.PARENT_AND_CHILD, "ofstedUrn", ofstedUrn, "Ofsted's number of the place");
        Needed.when(
                kind == PlaceKind.SUPPORTED_ACCOMMODATION || kind == PlaceKind.SUPPORTED_LODGINGS
                        || kind == PlaceKind.FOSTER_CARE || kind == PlaceKind.CHILDRENS_HOME
                        || kind == PlaceKind.PARENT_AND_CHILD,
                "registerCheckedOn", registerCheckedOn, "When did you look it up in Ofsted's register?");
        Needed.when(how == SafeAnswer.HOME_SAFE_AGREED || how == SafeAnswer.FAMILY_NETWORK, "agreedWith", agreedWith,
                "Who there has agreed to it?");
    }

    /** Whether an authority arranges the place. */
    boolean arranged() {
        return this.how == SafeAnswer.S20_EMERGENCY || this.how == SafeAnswer.S188_INTERIM;
    }

}
