package org.childjourney.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * One version of a document, without what is printed in it. Once it is approved only what
 * becomes of giving it to the person is added.
 */
@Entity
@DynamicUpdate
@Table(name = "document")
class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 1)
    private Long id;

    @Column(updatable = false)
    private String caseReference;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "document_child", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    @Column(name = "case_reference")
    private List<String> children = new ArrayList<>();

    @Column(updatable = false)
    private String kind;

    private String title;

    @Column(updatable = false)
    private String subjectKey;

    private String subjectName;

    @Column(updatable = false)
    private int documentVersion;

    private String openFor;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;

    private Double readingAge;

    private Instant drawnUpAt;

    private String drawnUpBy;

    private Instant writtenAt;

    private String writtenBy;

    private Instant approvedAt;

    private String approvedBy;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "document_delivery", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<RecordedDelivery> deliveries = new ArrayList<>();

    @Version
    private Long version;

    protected Document() {
    }

    Document(List<CaseReference> children, DocumentKind<?> kind, Subject subject, int documentVersion, Instant at,
            String by) {
        this.caseReference = children.get(0).value();
        this.kind = kind.id();
        this.subjectKey = subject.key();
        this.documentVersion = documentVersion;
        this.openFor = key(children.get(0), kind, subject);
        this.drawnUpAt = at;
        this.drawnUpBy = by;
    }

    static String key(CaseReference child, DocumentKind<?> kind, Subject subject) {
        return child.value() + "|" + kind.id() + "|" + subject.key();
    }

    void about(List<CaseReference> children, String title, Subject subject) {
        var named = children.stream().map(CaseReference::value).toList();
        if (!this.children.equals(named)) {
            this.children.clear();
            this.children.addAll(named);
        }
        this.title = title;
        this.subjectName = subject.name();
    }

    void written(OptionalDouble readingAge, Instant at, String by) {
        this.readingAge = readingAge.isPresent() ? readingAge.getAsDouble() : null;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    void approved(Instant at, String by) {
        requireDraft();
        this.state = DocumentState.APPROVED;
        this.approvedAt = at;
        this.approvedBy = by;
        this.openFor = null;
    }

    void withdrawn() {
        requireDraft();
        this.state = DocumentState.WITHDRAWN;
        this.openFor = null;
    }

    void delivered(RecordedDelivery delivery) {
        if (!this.state.isApproved()) {
            throw new Refused("deliveryOutcome",
                    "This document is not approved yet, so nobody can have been given it. Have it approved first.");
        }
        Days.inOrder("deliveredOn", WorkingCalendar.dateOf(this.approvedAt), delivery.delivery().on(),
                "The document was approved after that day. Check the day it was given.");
        this.deliveries.add(delivery);
        this.state = delivery.delivery().outcome().state();
    }

    void requireDraft() {
        if (this.state != DocumentState.DRAFT) {
            throw new Refused("document",
                    "This document is no longer a draft and cannot be changed. Draw up a new version instead.");
        }
    }

    long id() {
        return this.id;
    }

    String kind() {
        return this.kind;
    }

    List<CaseReference> children() {
        return this.children.stream().map(CaseReference::of).toList();
    }

    Subject subject() {
        return new Subject(this.subjectKey, this.subjectName);
    }

    int documentVersion() {
        return this.documentVersion;
    }

    DocumentState state() {
        return this.state;
    }

    DocumentDetails details() {
        return new DocumentDetails(this.id, children(), this.kind, this.title, subject(), this.documentVersion,
                this.state, this.readingAge, this.writtenAt, this.writtenBy, this.approvedAt, this.approvedBy,
                this.deliveries.stream().map(RecordedDelivery::delivery).toList());
    }

}
