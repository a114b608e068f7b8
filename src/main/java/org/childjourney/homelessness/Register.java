package org.childjourney.homelessness;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;

/**
 * Ofsted's register, which every place for a young person is looked up in (Supported
 * Accommodation (England) Regulations 2023; Care Standards Act 2000).
 */
final class Register {

    private static final Pattern NUMBER = Pattern.compile("(SC)?[0-9]{6,7}");

    private Register() {
    }

    /**
     * Demands that a place of this kind is on the register.
     * @throws Refused if it has no number of Ofsted's or was not looked up
     */
    static void require(PlaceKind kind, String number, LocalDate checkedOn, LocalDate today) {
        if (kind == null) {
            return;
        }
        if (kind.unsuitable()) {
            throw new Refused("kind",
                    "Nobody under 18 is accommodated in %s. Record a night somewhere unsuitable instead."
                        .formatted(kind.words()));
        }
        if (kind.registered()) {
            if (number == null || !NUMBER.matcher(number).matches()) {
                throw new Refused("ofstedUrn",
                        "Ofsted's numbers are seven digits, or SC and six or seven. A place that "
                                + "is not on the register is not somewhere a young person may be.");
            }
            Days.notInFuture("registerCheckedOn", checkedOn, today);
        }
    }

    /**
     * Demands that a child who is looked after lives in a place that is on the register.
     * @throws Refused if places of this kind are not
     */
    static void requireForLookedAfter(PlaceKind kind) {
        if (!kind.registered()) {
            throw new Refused("kind",
                    "Whoever is looked after lives only in a place that is on Ofsted's register; %s is not on it."
                        .formatted(kind.words()));
        }
    }

}
