package org.childjourney.quality;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * What somebody says is not right for a child.
 *
 * @param raisedBy who raises it
 * @param partner which agency and who, for a partner
 * @param about what it is about
 * @param whatIsWrong what is not right
 * @param whatShouldHappen what should happen
 */
@Embeddable
public record NewChallenge(@Enumerated(EnumType.STRING) RaisedBy raisedBy, String partner,
        @Enumerated(EnumType.STRING) ChallengeAbout about, String whatIsWrong, String whatShouldHappen) {

    /**
     * Refuses a partner without a name.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public NewChallenge {
        Needed.when(raisedBy == RaisedBy.PARTNER, "partner", partner, "Which agency, and who?");
    }

    /** Who raises it, in words. */
    String by() {
        return (this.raisedBy == RaisedBy.PARTNER) ? this.partner : this.raisedBy.words();
    }

}
