create table videos (
  seq ${serial},
  id varchar(64) not null unique,
  model varchar(64) not null,
  film text not null,
  remixed_from varchar(64),
  status varchar(16) not null,
  progress integer not null,
  stage varchar(32) not null,
  step integer not null,
  steps integer not null,
  attempts integer not null,
  created_at bigint not null,
  started_at bigint,
  completed_at bigint,
  expires_at bigint,
  fault_code varchar(64),
  fault_message text
);

create index videos_status on videos (status, seq);

create table request_keys (
  name varchar(255) not null primary key,
  hash varchar(64) not null,
  video varchar(64) not null
);

create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data ${bytes},
  execution_time ${time} not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success ${time},
  last_failure ${time},
  consecutive_failures integer,
  last_heartbeat ${time},
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index tasks_due on scheduled_tasks (execution_time);

create index tasks_heartbeat on scheduled_tasks (last_heartbeat);
