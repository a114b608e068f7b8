package org.childjourney.complaints;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ComplaintRepository extends Repository<MadeComplaint, Long> {

    MadeComplaint save(MadeComplaint complaint);

    Optional<MadeComplaint> findById(Long id);

    List<MadeComplaint> findByCaseReferenceAndEndedAtIsNullOrderById(String caseReference);

}
