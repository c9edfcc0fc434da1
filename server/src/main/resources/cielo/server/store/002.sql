alter table videos add column announced integer not null default 0;

create table webhook_endpoints (
  id varchar(64) not null primary key,
  name text not null,
  url text not null,
  events text not null,
  secret varchar(128) not null,
  created_at bigint not null,
  updated_at bigint not null
);

create table hook_tasks (
  task_name varchar(100) not null,
  task_instance varchar(200) not null,
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

create index hook_tasks_due on hook_tasks (execution_time);
