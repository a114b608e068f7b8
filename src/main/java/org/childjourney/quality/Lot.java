package org.childjourney.quality;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Draws by chance, so that nobody can know which work will be looked at. */
@Component
class Lot {

    private final RandomGenerator chance;

    @Autowired
    Lot() {
        this(new SecureRandom());
    }

    Lot(RandomGenerator chance) {
        this.chance = chance;
    }

    /** Whether this one is drawn, when so many of a hundred are. */
    boolean draws(int percent) {
        return this.chance.nextInt(100) < percent;
    }

}
