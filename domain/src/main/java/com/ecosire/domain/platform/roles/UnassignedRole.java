package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;

/** How many lost a role. */
@Doc("How many lost a role")
record UnassignedRole(@Doc("Those who had it") int removed) {}
