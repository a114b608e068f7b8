package org.childjourney.documents;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, Long> {

    Document save(Document document);

    Optional<Document> findById(long id);

    Optional<Document> findByOpenFor(String key);

    @Query("""
            select max(documentVersion) from Document
            where caseReference = :child and kind = :kind and subjectKey = :subject""")
    Optional<Integer> latestVersion(String child, String kind, String subject);

    @Query("""
            select d from Document d join d.children c where c = :child and d.state <> WITHDRAWN
            order by d.writtenAt desc, d.id desc""")
    List<Document> allOf(String child);

    @Query("""
            select d from Document d join d.children c where c = :child and d.kind = :kind
            and d.subjectKey = :subject and d.state <> WITHDRAWN order by d.documentVersion desc limit 1""")
    Optional<Document> latest(String child, String kind, String subject);

}
