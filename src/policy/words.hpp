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

inline constexpr Names<FactKind, 14> fact_names{{
    {FactKind::Channel, "channel"},
    {FactKind::Line, "line"},
    {FactKind::Pressed, "pressed"},
    {FactKind::Hours, "hours"},
    {FactKind::Type, "type"},
    {FactKind::SiteRegion, "site_region"},
    {FactKind::Contact, "contact"},
    {FactKind::Plan, "plan"},
    {FactKind::Contract, "contract"},
    {FactKind::RequestedPriority, "requested_priority"},
    {FactKind::Impact, "impact"},
    {FactKind::Urgency, "urgency"},
    {FactKind::Priority, "priority"},
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

inline constexpr Names<ClockStart, 2> clock_start_names{{
    {ClockStart::Receipt, "receipt"},
    {ClockStart::Priority, "priority"},
}};

inline constexpr Names<TargetsAre, 2> targets_are_names{{
    {TargetsAre::Goals, "goals"},
    {TargetsAre::Commitments, "commitments"},
}};

inline constexpr Names<QueueKey, 2> queue_key_names{{
    {QueueKey::Priority, "priority"},
    {QueueKey::Received, "received"},
}};

inline constexpr Names<ClosureReason, 3> closure_reason_names{{
    {ClosureReason::Resolved, "resolved"},
    {ClosureReason::Withdrawn, "withdrawn"},
    {ClosureReason::Duplicate, "duplicate"},
}};

inline constexpr Names<ClosingNeed, 1> closing_need_names{{
    {ClosingNeed::ResolutionText, "resolution_text"},
}};

inline constexpr Names<StaffRole, 3> staff_role_names{{
    {StaffRole::Agent, "agent"},
    {StaffRole::Coordinator, "coordinator"},
    {StaffRole::Manager, "manager"},
}};

inline constexpr Names<Recipient, 2> recipient_names{{
    {Recipient::Requester, "requester"},
    {Recipient::Owner, "owner"},
}};

inline constexpr Names<NoticeMoment, 8> notice_moment_names{{
    {NoticeMoment::Received, "received"},
    {NoticeMoment::Triaged, "triaged"},
    {NoticeMoment::PriorityChanged, "priority_changed"},
    {NoticeMoment::PlanMade, "plan_made"},
    {NoticeMoment::PublicReply, "public_reply"},
    {NoticeMoment::Waiting, "waiting"},
    {NoticeMoment::Reminder, "reminder"},
    {NoticeMoment::Resolved, "resolved"},
}};

inline constexpr Names<NoticeField, 14> notice_field_names{{
    {NoticeField::Number, "number"},
    {NoticeField::Subject, "subject"},
    {NoticeField::Requester, "requester"},
    {NoticeField::Client, "client"},
    {NoticeField::Priority, "priority"},
    {NoticeField::Team, "team"},
    {NoticeField::Owner, "owner"},
    {NoticeField::Phone, "phone"},
    {NoticeField::Link, "link"},
    {NoticeField::Text, "text"},
    {NoticeField::Reason, "reason"},
    {NoticeField::Due, "due"},
    {NoticeField::Opening, "opening"},
    {NoticeField::Resolution, "resolution"},
}};

}  // namespace tend::policy
