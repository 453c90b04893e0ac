// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice/page/page.hpp"
#include "policy/handbook.hpp"

// The sections of the page of promises. Each is left out where the pack says nothing of it.
namespace tend::notice {

void write_hours(Page& page, const policy::Handbook& handbook);
void write_ways_in(Page& page, const policy::Policy& policy);
void write_requests(Page& page, const policy::Policy& policy);
void write_plans(Page& page, const policy::Policy& policy);
void write_levels(Page& page, const policy::Policy& policy);
void write_targets(Page& page, const policy::Policy& policy);
void write_night(Page& page, const policy::Policy& policy);
void write_care(Page& page, const policy::Policy& policy);
void write_holds(Page& page, const policy::Policy& policy);
void write_approvals(Page& page, const policy::Policy& policy);
void write_bills(Page& page, const policy::Policy& policy);
void write_waiting(Page& page, const policy::Policy& policy);
void write_extensions(Page& page, const policy::Policy& policy);
void write_closing(Page& page, const policy::Policy& policy);
void write_documents(Page& page, const policy::Policy& policy);

}  // namespace tend::notice
