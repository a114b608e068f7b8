package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/**
 * A district's own record of an application under part 7 of the Housing Act 1996, with
 * what its homelessness return (H-CLIC) asks.
 */
@Entity
@Table(name = "housing_application")
class HousingApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "housing_application_seq")
    @SequenceGenerator(name = "housing_application_seq", sequenceName = "housing_application_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String district;

    private Instant appliedAt;

    private String officer;

    private String reference;

    /** Whether children's services referred, as the return asks of public bodies. */
    private boolean referredByCounty;

    @Enumerated(EnumType.STRING)
    private ReasonForLoss reasonForLoss;

    @Enumerated(EnumType.STRING)
    private ApplicationAccommodation livedAtApplication;

    @Enumerated(EnumType.STRING)
    private Connection connection;

    private LocalDate assessedOn;

    private Boolean eligible;

    @Enumerated(EnumType.STRING)
    private DutyKind initialDuty;

    private LocalDate planIssuedOn;

    @Enumerated(EnumType.STRING)
    private PriorityNeed priorityNeed;

    private String supportNeeds = "";

    @Enumerated(EnumType.STRING)
    private HousingActivity activity;

    @Version
    private Long version;

    protected HousingApplication() {
    }

    HousingApplication(CaseReference child, District district, Instant appliedAt, String officer, String reference,
            ReasonForLoss reasonForLoss, boolean referredByCounty) {
        this.caseReference = child.value();
        this.district = district.tenant();
        this.appliedAt = appliedAt;
        this.officer = officer;
        this.reference = reference;
        this.reasonForLoss = reasonForLoss;
        this.referredByCounty = referredByCounty;
    }

    void interviewed(InterviewConfirmed interview) {
        this.livedAtApplication = interview.livedAtApplication();
        this.connection = interview.connection();
    }

    void assessed(HousingAssessment assessment) {
        this.assessedOn = assessment.assessedOn();
        this.reference = assessment.applicationReference();
        this.eligible = assessment.eligible();
        this.initialDuty = assessment.duty();
        this.planIssuedOn = assessment.planIssuedOn();
        this.priorityNeed = assessment.priorityNeed();
        this.supportNeeds = assessment.supportNeeds().stream().map(SupportNeed::name).collect(Collectors.joining(","));
        this.activity = assessment.activity();
    }

    String district() {
        return this.district;
    }

    Instant appliedAt() {
        return this.appliedAt;
    }

    String reference() {
        return this.reference;
    }

    boolean referredByCounty() {
        return this.referredByCounty;
    }

    ReasonForLoss reasonForLoss() {
        return this.reasonForLoss;
    }

    ApplicationAccommodation livedAtApplication() {
        return this.livedAtApplication;
    }

    Connection connection() {
        return this.connection;
    }

    LocalDate assessedOn() {
        return this.assessedOn;
    }

    DutyKind initialDuty() {
        return this.initialDuty;
    }

    LocalDate planIssuedOn() {
        return this.planIssuedOn;
    }

    PriorityNeed priorityNeed() {
        return this.priorityNeed;
    }

    HousingActivity activity() {
        return this.activity;
    }

    List<SupportNeed> supportNeeds() {
        return this.supportNeeds.isEmpty() ? List.of()
                : Arrays.stream(this.supportNeeds.split(",")).map(SupportNeed::valueOf).toList();
    }

}
