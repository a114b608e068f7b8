package org.childjourney.lookedafter;

import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.NewConsent;

/** Who agreed to accommodation under section 20 of the Children Act 1989. */
public enum Section20Agreement {

    /** A parent, or somebody else with parental responsibility. */
    PARENT(ConsentGiver.PARENT_PR),
    /** The young person of 16 or 17, even where parents object (section 20(11)). */
    YOUNG_PERSON(ConsentGiver.CHILD_16_17),
    /** Nobody who could agree is there (section 20(1)(a) or (b)). */
    NOBODY_THERE(null);

    private final ConsentGiver giver;

    Section20Agreement(ConsentGiver giver) {
        this.giver = giver;
    }

    NewConsent consent(String name) {
        return (this.giver != null)
                ? NewConsent.answered(ConsentPurpose.S20_ACCOMMODATION, ConsentStatus.GIVEN, this.giver, name, null)
                : new NewConsent(ConsentPurpose.S20_ACCOMMODATION, ConsentStatus.NOT_SOUGHT, null, null, null, null,
                        null, null, "Nobody with parental responsibility is there who could be asked.", null);
    }

    boolean isSomebody() {
        return this.giver != null;
    }

}
