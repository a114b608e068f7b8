-- Whoever looks for what belongs to a row, or takes the row away, is led to it: these foreign keys had no index.
create index family_member_by_child on family_member (of_child);
create index referral_by_contact on referral (contact_id);
create index homeless_presentation_by_joint_assessment on homeless_presentation (joint_assessment_id);
create index stay_by_child on stay (case_reference);
create index joint_interview_by_child on joint_interview (case_reference);
create index section20_position_by_child on section20_position (case_reference);
create index outcome_view_by_child on outcome_view (case_reference);
create index homelessness_review_by_child on homelessness_review (case_reference);
create index protection_conference_by_child on protection_conference (case_reference);
create index protection_partner_by_child on protection_partner (case_reference);
create index care_account_by_period on care_account (period_id);
create index legal_account_by_child on legal_account (case_reference);
create index plo_letters_matter_by_matter on plo_letters_matter (matter_id);
