// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/care.hpp"
#include "policy/case_facts.hpp"
#include "policy/channels.hpp"
#include "policy/facts.hpp"
#include "policy/milestone.hpp"
#include "policy/names.hpp"
#include "policy/notices.hpp"
#include "policy/policy.hpp"
#include "policy/questions.hpp"
#include "policy/targets.hpp"

// Every closed list of words that a pack may use, in one place: reading, writing and "expected one
// of" all go through it.
namespace tend::policy {

inline constexpr Names<Milestone, 8> milestone_names{{
    {Milestone::Triage, "triage"},
    {Milestone::FirstResponse, "first_response"},
    {Milestone::InvestigationStarted, "investigation_started"},
    {Milestone::CallBack, "call_back"},
    {Milestone::Dispatch, "dispatch"},
    {Milestone::ResolutionPlan, "resolution_plan"},
    {Milestone::NextUpdate, "next_update"},
    {Milestone::Resolution, "resolution"},
}};

inline constexpr Names<FactKind, 23> fact_names{{
    {FactKind::Channel, "channel"},
    {FactKind::Line, "line"},
    {FactKind::Pressed, "pressed"},
    {FactKind::Hours, "hours"},
    {FactKind::Plan, "plan"},
    {FactKind::Contract, "contract"},
    {FactKind::ClientHas, "client_has"},
    {FactKind::Type, "type"},
    {FactKind::SiteRegion, "site_region"},
    {FactKind::Contact, "contact"},
    {FactKind::Knowledge, "knowledge"},
    {FactKind::RequestedPriority, "requested_priority"},
    {FactKind::Cause, "cause"},
    {FactKind::Warranty, "warranty"},
    {FactKind::Impact, "impact"},
    {FactKind::Urgency, "urgency"},
    {FactKind::Severity, "severity"},
    {FactKind::Priority, "priority"},
    {FactKind::HeldFor, "held_for"},
    {FactKind::Premium, "premium"},
    {FactKind::WorkedIn, "worked_in"},
    {FactKind::WorkWithin, "work_within"},
    {FactKind::ClosingAs, "closing_as"},
}};

inline constexpr Names<Channel, 6> channel_names{{
    {Channel::Portal, "portal"},
    {Channel::Phone, "phone"},
    {Channel::Email, "email"},
    {Channel::InPerson, "in_person"},
    {Channel::Monitoring, "monitoring"},
    {Channel::Api, "api"},
}};

inline constexpr Names<AnsweredBy, 2> answered_by_names{{
    {AnsweredBy::Requester, "requester"},
    {AnsweredBy::Agent, "agent"},
}};

inline constexpr Names<ClockStart, 3> clock_start_names{{
    {ClockStart::Receipt, "receipt"},
    {ClockStart::Priority, "priority"},
    {ClockStart::Decision, "decision"},
}};

inline constexpr Names<TextKind, 6> text_kind_names{{
    {TextKind::Text, "text"},
    {TextKind::TextOrFile, "text_or_file"},
    {TextKind::File, "file"},
    {TextKind::Url, "url"},
    {TextKind::Date, "date"},
    {TextKind::Number, "number"},
}};

inline constexpr Names<RequestKind, 5> request_kind_names{{
    {RequestKind::Request, "request"},
    {RequestKind::Session, "session"},
    {RequestKind::Visit, "visit"},
    {RequestKind::Document, "document"},
    {RequestKind::Idea, "idea"},
}};

inline constexpr Names<BlockUnit, 3> block_unit_names{{
    {BlockUnit::Time, "time"},
    {BlockUnit::Money, "money"},
    {BlockUnit::Count, "count"},
}};

inline constexpr Names<BlockRenewal, 3> block_renewal_names{{
    {BlockRenewal::Never, "never"},
    {BlockRenewal::Monthly, "monthly"},
    {BlockRenewal::Yearly, "yearly"},
}};

inline constexpr Names<BlockUsedUp, 2> block_used_up_names{{
    {BlockUsedUp::Ask, "ask"},
    {BlockUsedUp::GoNegative, "go_negative"},
}};

inline constexpr Names<HeldFor, 4> held_for_names{{
    {HeldFor::Contract, "contract"},
    {HeldFor::Liaison, "liaison"},
    {HeldFor::AuthorizedContact, "authorized_contact"},
    {HeldFor::PremiumAcceptance, "premium_acceptance"},
}};

inline constexpr Names<DutyWord, 2> duty_word_names{{
    {DutyWord::OnDuty, "on_duty"},
    {DutyWord::NextOnDuty, "next_on_duty"},
}};

inline constexpr Names<RoutingWish, 4> routing_wish_names{{
    {RoutingWish::SamePerson, "same_person"},
    {RoutingWish::KnowsClient, "knows_client"},
    {RoutingWish::Skill, "skill"},
    {RoutingWish::LeastBusy, "least_busy"},
}};

inline constexpr Names<ApprovalKind, 6> approval_kind_names{{
    {ApprovalKind::InitialHour, "initial_hour"},
    {ApprovalKind::Estimate, "estimate"},
    {ApprovalKind::Quote, "quote"},
    {ApprovalKind::StatementOfWork, "statement_of_work"},
    {ApprovalKind::AfterHoursPremium, "after_hours_premium"},
    {ApprovalKind::RemoteSession, "remote_session"},
}};

inline constexpr Names<ApprovalGate, 7> approval_gate_names{{
    {ApprovalGate::Nothing, "nothing"},
    {ApprovalGate::Work, "work"},
    {ApprovalGate::MoreWork, "more_work"},
    {ApprovalGate::Page, "page"},
    {ApprovalGate::Visit, "visit"},
    {ApprovalGate::RemoteSession, "remote_session"},
    {ApprovalGate::Development, "development"},
}};

inline constexpr Names<BillingStatus, 3> billing_status_names{{
    {BillingStatus::Billable, "billable"},
    {BillingStatus::NoCharge, "no_charge"},
    {BillingStatus::Included, "included"},
}};

inline constexpr Names<InvoicePeriod, 1> invoice_period_names{{
    {InvoicePeriod::Monthly, "monthly"},
}};

inline constexpr Names<StepMakes, 6> step_makes_names{{
    {StepMakes::DevelopmentItem, "development_item"},
    {StepMakes::PromisedDate, "promised_date"},
    {StepMakes::RootCause, "root_cause"},
    {StepMakes::Session, "session"},
    {StepMakes::Visit, "visit"},
    {StepMakes::PublicReply, "public_reply"},
}};

inline constexpr Names<Skipping, 2> skipping_names{{
    {Skipping::WithReason, "with_reason"},
    {Skipping::Never, "never"},
}};

inline constexpr Names<Survey::At, 2> survey_at_names{{
    {Survey::At::Resolved, "resolved"},
    {Survey::At::Closed, "closed"},
}};

inline constexpr Names<SlaPage, 2> sla_page_names{{
    {SlaPage::Public, "public"},
    {SlaPage::SignedIn, "signed_in"},
}};

inline constexpr Names<TargetsAre, 2> targets_are_names{{
    {TargetsAre::Goals, "goals"},
    {TargetsAre::Commitments, "commitments"},
}};

inline constexpr Names<QueueKey, 4> queue_key_names{{
    {QueueKey::Priority, "priority"},
    {QueueKey::Severity, "severity"},
    {QueueKey::Plan, "plan"},
    {QueueKey::Received, "received"},
}};

inline constexpr Names<ClosureReason, 6> closure_reason_names{{
    {ClosureReason::Resolved, "resolved"},
    {ClosureReason::NoAnswer, "no_answer"},
    {ClosureReason::PlannedRelease, "planned_release"},
    {ClosureReason::Agreed, "agreed"},
    {ClosureReason::Withdrawn, "withdrawn"},
    {ClosureReason::Duplicate, "duplicate"},
}};

inline constexpr Names<ClosingNeed, 4> closing_need_names{{
    {ClosingNeed::ResolutionText, "resolution_text"},
    {ClosingNeed::RootCause, "root_cause"},
    {ClosingNeed::ClientConfirmation, "client_confirmation"},
    {ClosingNeed::ProcedureDone, "procedure"},
}};

inline constexpr Names<StaffRole, 4> staff_role_names{{
    {StaffRole::Agent, "agent"},
    {StaffRole::Coordinator, "coordinator"},
    {StaffRole::Manager, "manager"},
    {StaffRole::Operator, "operator"},
}};

inline constexpr Names<PeopleWord, 5> people_word_names{{
    {PeopleWord::Requester, "requester"},
    {PeopleWord::Owner, "owner"},
    {PeopleWord::AuthorizedContacts, "authorized_contacts"},
    {PeopleWord::Liaisons, "liaisons"},
    {PeopleWord::ClientAdministrators, "client_administrators"},
}};

inline constexpr Names<NoticeMoment, 19> notice_moment_names{{
    {NoticeMoment::Received, "received"},
    {NoticeMoment::Held, "held"},
    {NoticeMoment::AnswersMissing, "answers_missing"},
    {NoticeMoment::Triaged, "triaged"},
    {NoticeMoment::Assigned, "assigned"},
    {NoticeMoment::ApprovalNeeded, "approval_needed"},
    {NoticeMoment::PriorityChanged, "priority_changed"},
    {NoticeMoment::PlanMade, "plan_made"},
    {NoticeMoment::Moved, "moved"},
    {NoticeMoment::PublicReply, "public_reply"},
    {NoticeMoment::Waiting, "waiting"},
    {NoticeMoment::Reminder, "reminder"},
    {NoticeMoment::Attempt, "attempt"},
    {NoticeMoment::Extended, "extended"},
    {NoticeMoment::Released, "released"},
    {NoticeMoment::Resolved, "resolved"},
    {NoticeMoment::Closed, "closed"},
    {NoticeMoment::Reopened, "reopened"},
    {NoticeMoment::Joined, "joined"},
}};

inline constexpr Names<NoticeField, 23> notice_field_names{{
    {NoticeField::Number, "number"},
    {NoticeField::Subject, "subject"},
    {NoticeField::Requester, "requester"},
    {NoticeField::Client, "client"},
    {NoticeField::Priority, "priority"},
    {NoticeField::Severity, "severity"},
    {NoticeField::Team, "team"},
    {NoticeField::Owner, "owner"},
    {NoticeField::Phone, "phone"},
    {NoticeField::Link, "link"},
    {NoticeField::Text, "text"},
    {NoticeField::Reason, "reason"},
    {NoticeField::Due, "due"},
    {NoticeField::Opening, "opening"},
    {NoticeField::Resolution, "resolution"},
    {NoticeField::LeadTime, "lead_time"},
    {NoticeField::Place, "place"},
    {NoticeField::Start, "start"},
    {NoticeField::Missing, "missing"},
    {NoticeField::Approval, "approval"},
    {NoticeField::Confirm, "confirm"},
    {NoticeField::AttemptCount, "attempt"},
    {NoticeField::Rate, "rate"},
}};

}  // namespace tend::policy
