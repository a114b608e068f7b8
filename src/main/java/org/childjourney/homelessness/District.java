package org.childjourney.homelessness;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.childjourney.casefile.Refused;

/** The six district councils of the county, which are its housing authorities. */
public enum District {

    /** Cheltenham. */
    CHELTENHAM("Cheltenham"),
    /** Cotswold. */
    COTSWOLD("Cotswold"),
    /** Forest of Dean. */
    FOREST_OF_DEAN("Forest of Dean"),
    /** Gloucester. */
    GLOUCESTER("Gloucester"),
    /** Stroud. */
    STROUD("Stroud"),
    /** Tewkesbury. */
    TEWKESBURY("Tewkesbury");

    private static final String MANAGERS = "-manager";

    private final String words;

    District(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** The tenant and group of its housing officers, such as housing-stroud. */
    public String tenant() {
        return "housing-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group of its housing managers. */
    public String managers() {
        return tenant() + MANAGERS;
    }

    PresentedTo presentedTo() {
        return PresentedTo.valueOf(name());
    }

    /**
     * The district of that tenant.
     * @throws Refused if there is none
     */
    public static District of(String tenant) {
        return Arrays.stream(values())
            .filter((district) -> district.tenant().equals(tenant))
            .findFirst()
            .orElseThrow(() -> new Refused("district", "Choose one of the six district councils."));
    }

    /** The district whose officers or managers belong to one of these groups. */
    static Optional<District> ofGroups(Collection<String> groups) {
        return Arrays.stream(values())
            .filter((district) -> groups.contains(district.tenant()) || groups.contains(district.managers()))
            .findFirst();
    }

}
