package org.childjourney.referral;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, Long> {

    Contact save(Contact contact);

    Optional<Contact> findByCallerReference(String callerReference);

    Optional<Contact> findById(long id);

    @Query("from ContactedChild where contactId = ?1 order by position")
    List<ContactedChild> childrenOf(long contactId);

    @Query("select c from Contact c join ContactedChild k on k.contactId = c.id where k.caseReference = ?1 "
            + "order by c.receivedAt desc, c.id desc")
    List<Contact> about(String caseReference);

}
