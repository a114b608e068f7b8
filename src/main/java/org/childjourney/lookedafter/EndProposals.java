package org.childjourney.lookedafter;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface EndProposals extends Repository<EndProposal, Long> {

    EndProposal save(EndProposal proposal);

    Optional<EndProposal> findByOpenFor(String caseReference);

}
