package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Refused;

/**
 * Where a looked-after child lives.
 *
 * @param type code of the looked-after return
 * @param provider code of the looked-after return, null where there is none or it is not
 * known yet
 * @param address with whom and where, in words; may be null
 * @param ofstedUrn number of the registration with Ofsted, may be null
 * @param unregistered whether the home should be registered and is not
 * @param approval how far the carers have been approved
 */
@Embeddable
public record Placement(@Column(name = "placement_type") String type,
        @Column(name = "placement_provider") String provider, @Column(name = "placement_address") String address,
        @Column(name = "ofsted_urn") String ofstedUrn, @Column(name = "unregistered") boolean unregistered,
        @Column(name = "approval") @Enumerated(EnumType.STRING) Approval approval) {

    static final String WITH_PARENTS = "P1";

    private static final String PARENTS_PROVIDE = "PR0";

    private static final String SUPPORTED_ACCOMMODATION = "K3";

    private static final int SUPPORTED_FROM_AGE = 16;

    private static final Pattern WITHOUT_PROVIDER = Pattern.compile("T[0-4]|Z1[1-4]?");

    private static final Pattern CONNECTED_PERSON = Pattern.compile("U[1-3]");

    private static final Pattern URN = Pattern.compile("[A-Z]{0,2}[0-9]{5,7}");

    /**
     * Refuses answers that contradict each other.
     * @throws Refused naming the question to look at again
     */
    public Placement {
        approval = (approval != null) ? approval : Approval.FULL;
        if (approval == Approval.IMMEDIATE_REG_19 && !WITH_PARENTS.equals(type)) {
            throw new Refused("approval", "Regulation 19 is about a child placed at once with parents (P1). "
                    + "Check the kind of placement.");
        }
        if (approval == Approval.TEMPORARY_REG_24 && !CONNECTED_PERSON.matcher(type).matches()) {
            throw new Refused("approval", "Approval for now (regulation 24) is of a relative or friend (U1, U2 or U3). "
                    + "Check the kind of placement.");
        }
        if (unregistered && ofstedUrn != null) {
            throw new Refused("ofstedUrn", "A home with a number from Ofsted is registered. Check both answers.");
        }
        if (ofstedUrn != null && !URN.matcher(ofstedUrn).matches()) {
            throw new Refused("ofstedUrn",
                    "The number from Ofsted is like 1234567 or SC123456, without spaces. Please check it.");
        }
    }

    /**
     * Demands that the codes are valid on that day, that there is a provider where the
     * return asks for one, and that the place is one in which a child of that age may
     * live.
     * @param providerMayFollow whether the provider may be filled in later
     * @throws Refused naming the question to look at again
     */
    void requireValid(CodeSets codes, LocalDate dateOfBirth, LocalDate on, boolean providerMayFollow) {
        codes.require(CodeSet.PLACEMENT_TYPE, this.type, on);
        if (this.provider != null || !providerMayFollow) {
            requireProvider(codes, on);
        }
        if (SUPPORTED_ACCOMMODATION.equals(this.type) && !Birthdays.hasAttained(dateOfBirth, SUPPORTED_FROM_AGE, on)) {
            throw new Refused("placementType", "Supported accommodation (K3) is for young people of 16 and 17; a "
                    + "child under 16 may not be placed there (regulation 27A). Find a carer or a children's home.");
        }
    }

    /**
     * Demands that who provides the placement is named where the return asks for it, and
     * fits the kind of placement.
     * @throws Refused naming the question to look at again
     */
    void requireProvider(CodeSets codes, LocalDate on) {
        if (hasNoProvider()) {
            if (this.provider != null) {
                throw new Refused("placementProvider",
                        "A temporary or other placement has no provider. Leave the provider out.");
            }
            return;
        }
        codes.require(CodeSet.PLACEMENT_PROVIDER, this.provider, on);
        if (withParents() != PARENTS_PROVIDE.equals(this.provider)) {
            throw new Refused("placementProvider", "Parents provide a placement with parents (P1 with PR0), and no "
                    + "other. Check kind and provider.");
        }
    }

    boolean withParents() {
        return WITH_PARENTS.equals(this.type);
    }

    boolean hasNoProvider() {
        return WITHOUT_PROVIDER.matcher(this.type).matches();
    }

    /** Whether something that the return asks for is still to be filled in. */
    boolean isIncomplete() {
        return this.provider == null && !hasNoProvider();
    }

    Placement approvedAs(Approval approval) {
        return new Placement(this.type, this.provider, this.address, this.ofstedUrn, this.unregistered, approval);
    }

    Placement registeredAs(String urn) {
        return new Placement(this.type, this.provider, this.address, urn, this.unregistered, this.approval);
    }

    Placement providedBy(String code) {
        return new Placement(this.type, code, this.address, this.ofstedUrn, this.unregistered, this.approval);
    }

}
