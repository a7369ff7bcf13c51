-- The tables of an archive of models. This is version 2 (PRAGMA user_version): columns are added, never renamed.
--
-- What a file is called and what it holds are kept apart: `model` is a path, `content` the bytes behind it (by their
-- SHA-256), so that a copy, a moved file and a file that has not changed cost nothing. What came out of requirements is
-- kept by content and by `profile`, the set of requirement files that was asked; and by the file's name (`named`) where
-- these read it, so that a copy of another name has its own. Where they read the day, it is part of the profile.
--
-- Ids are the first 63 bits of a SHA-256 (of the path, of the content, of the profile): the same on every machine and
-- in any order, so that databases can be merged and compared row for row.

-- A run over folders, from its first start to its end, however often it was interrupted.
CREATE TABLE scan (
  id INTEGER PRIMARY KEY,
  started TEXT NOT NULL,          -- UTC, ISO 8601
  ended TEXT,                     -- null while it runs, and where it was interrupted
  tool TEXT NOT NULL,             -- version of recol
  folders TEXT NOT NULL,          -- what was scanned, a JSON array
  profile INTEGER NOT NULL REFERENCES profile (id)
) STRICT;

-- What models are asked: nothing but what they hold ("photo"), or requirement files at a stage.
CREATE TABLE profile (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,    -- of all that decides what comes out
  name TEXT NOT NULL,             -- photo, or the titles of the requirement files
  stage TEXT,
  lot TEXT,
  photo INTEGER NOT NULL,         -- 1 where what models hold is taken down, too
  day TEXT,                       -- YYYY-MM-DD where what comes out depends on it; else null
  lot_titles TEXT                 -- what the cahiers call their lots, {"id": "title"}; null for none
) STRICT;

CREATE TABLE requirement_file (
  profile INTEGER NOT NULL REFERENCES profile (id),
  position INTEGER NOT NULL,      -- in the order of the command line, from 0
  path TEXT NOT NULL,
  sha256 TEXT,
  kind TEXT NOT NULL,             -- ids or cahier
  title TEXT,
  refused INTEGER NOT NULL DEFAULT 0, -- demands of the file that could not be read: no model was asked them
  PRIMARY KEY (profile, position)
) STRICT, WITHOUT ROWID;

-- A path at which there is, or was, a model, or what calls itself one. A member of an archive is archive.zip!member.ifc.
CREATE TABLE model (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,      -- a byte that is not UTF-8 is written \xE9
  path_bytes BLOB,                -- the path itself where path is not it byte by byte; else null
  folder TEXT NOT NULL,           -- the folder that the file is in
  name TEXT NOT NULL,             -- the file's name, or the member's
  archive TEXT,                   -- the path of the archive that it is a member of; else null
  file_bytes INTEGER NOT NULL,    -- size of the file on disk (the archive for a member); 0 where nobody may ask
  modified INTEGER,               -- its time of modification, in nanoseconds since 1970 (UTC)
  bytes INTEGER,                  -- size of the model; null where nothing could be read
  sha256 TEXT,                    -- of the model's bytes; null where nothing could be read
  content INTEGER REFERENCES content (id),
  status TEXT NOT NULL,           -- pending, read (nothing of what is asked now was asked of it), pass, fail, error
  first_scan INTEGER NOT NULL REFERENCES scan (id),
  last_scan INTEGER NOT NULL REFERENCES scan (id),
  vanished INTEGER REFERENCES scan (id),  -- the scan that no longer found it; null where it is there
  moved_from INTEGER REFERENCES model (id) -- the vanished path that held the same content when this one came
) STRICT;
CREATE INDEX model_by_content ON model (content);
CREATE INDEX model_to_read ON model (file_bytes, id) WHERE status = 'pending';

-- What the last scan met under its folders and did not read: told, so that nothing is passed over in silence.
CREATE TABLE left_out (
  scan INTEGER NOT NULL REFERENCES scan (id),
  path TEXT NOT NULL,
  reason TEXT NOT NULL,           -- link, special, hidden, unreadable-folder, unreadable-file, too-deep, too-large,
                                  -- encrypted (an archive in an archive), repeated (a member with another's path)
  detail TEXT,                    -- where a link leads, why something cannot be read
  PRIMARY KEY (scan, path)
) STRICT, WITHOUT ROWID;

-- What a path held from which scan to which, without a gap: a file that went and came back has two of them.
CREATE TABLE version (
  model INTEGER NOT NULL REFERENCES model (id),
  first_scan INTEGER NOT NULL REFERENCES scan (id),
  last_scan INTEGER NOT NULL REFERENCES scan (id),
  sha256 TEXT,
  status TEXT NOT NULL,
  vanished INTEGER REFERENCES scan (id),   -- the scan that found the path empty after it; null where none did
  moved_from INTEGER REFERENCES model (id), -- the path that the same scan found empty, and that had held the same
  PRIMARY KEY (model, first_scan)
) STRICT, WITHOUT ROWID;

-- What is the matter with a model: what makes it unreadable first, then in the order in which it is met.
CREATE TABLE problem (
  model INTEGER NOT NULL REFERENCES model (id),
  position INTEGER NOT NULL,      -- from 0
  code TEXT NOT NULL,             -- from the closed list of problem codes
  severity TEXT NOT NULL,
  message TEXT NOT NULL,          -- in the language of the scan
  line INTEGER,
  offset INTEGER,                 -- in bytes from the beginning of the model
  instance INTEGER,
  PRIMARY KEY (model, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX problem_by_code ON problem (code);

-- The bytes of a model, however often they are in the archive, and what its header and its project say.
CREATE TABLE content (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  schema TEXT,                    -- IFC2X3, IFC4, IFC4X3_ADD2, or as written where recol does not know it
  instances INTEGER NOT NULL,
  view_definition TEXT,
  file_name TEXT,                 -- FILE_NAME.name of the header
  time_stamp TEXT,                -- FILE_NAME.time_stamp, as written
  year INTEGER,                   -- the year in it, where it begins with one
  author TEXT,
  organization TEXT,
  preprocessor TEXT,              -- FILE_NAME.preprocessor_version
  originating_system TEXT,        -- FILE_NAME.originating_system
  exporter TEXT,                  -- the program that wrote it (IfcApplication, else the header)
  exporter_version TEXT,
  project_global_id TEXT,
  project_name TEXT,
  project_phase TEXT,
  length_unit TEXT,               -- METRE, MILLIMETRE, FOOT …
  length_to_metre REAL,
  crs TEXT,                       -- name of the coordinate reference system
  georeference TEXT,              -- how the place is said: map-conversion, rigid-operation, property-set, site, or none
  latitude REAL,                  -- of the first IfcSite that says it, in degrees
  longitude REAL,
  storeys INTEGER,                -- counts of a photo; null without one
  rooms INTEGER,
  rooms_with_area INTEGER,
  area REAL,                      -- of the rooms, in square metres
  objects INTEGER,                -- occurrences that are elements (IfcElement)
  proxies INTEGER,                -- of them IfcBuildingElementProxy
  stage_guess TEXT,               -- stage that the data is most like, and why
  stage_why TEXT
) STRICT;
CREATE INDEX content_by_project ON content (project_global_id);

-- Instances by class, resource entities included.
CREATE TABLE class_count (
  content INTEGER NOT NULL REFERENCES content (id),
  class TEXT NOT NULL,            -- spelled as in the schema
  instances INTEGER NOT NULL,
  PRIMARY KEY (content, class)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  content INTEGER NOT NULL REFERENCES content (id),
  kind TEXT NOT NULL,             -- LENGTHUNIT …
  name TEXT,
  to_si REAL,
  PRIMARY KEY (content, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE building (
  content INTEGER NOT NULL REFERENCES content (id),
  instance INTEGER NOT NULL,
  global_id TEXT,
  name TEXT,
  long_name TEXT,
  identifier TEXT,                -- BuildingID, an identifier of the national register (RNB), or Reference
  address TEXT,
  site TEXT,                      -- name of the site that it stands on
  PRIMARY KEY (content, instance)
) STRICT, WITHOUT ROWID;

CREATE TABLE storey (
  content INTEGER NOT NULL REFERENCES content (id),
  instance INTEGER NOT NULL,
  global_id TEXT,
  name TEXT,
  elevation REAL,                 -- in metres
  building INTEGER,               -- instance of the building; null where it is part of none
  rooms INTEGER NOT NULL,
  area REAL,                      -- of its rooms that say one, in square metres
  PRIMARY KEY (content, instance)
) STRICT, WITHOUT ROWID;

-- Rooms (IfcSpace).
CREATE TABLE room (
  content INTEGER NOT NULL REFERENCES content (id),
  instance INTEGER NOT NULL,
  global_id TEXT,
  number TEXT,                    -- Name
  name TEXT,                      -- LongName
  storey INTEGER,                 -- instance of the storey
  area REAL,                      -- in square metres; net before gross
  area_source TEXT,               -- where it was found: Qto_SpaceBaseQuantities.NetFloorArea …
  PRIMARY KEY (content, instance)
) STRICT, WITHOUT ROWID;

-- Objects (IfcObject) by class, with how many of them say what maintenance needs.
CREATE TABLE object_class (
  content INTEGER NOT NULL REFERENCES content (id),
  class TEXT NOT NULL,
  objects INTEGER NOT NULL,
  typed INTEGER NOT NULL,         -- have a type object
  located INTEGER NOT NULL,       -- are in a room or on a storey
  named INTEGER NOT NULL,         -- Name is filled in
  tagged INTEGER NOT NULL,        -- Tag is filled in
  classified INTEGER NOT NULL,
  with_maker INTEGER NOT NULL,    -- Manufacturer (Fabricant) is filled in, in any set, the type's included
  with_serial INTEGER NOT NULL,   -- SerialNumber (Numéro de série) is filled in, in any set
  PRIMARY KEY (content, class)
) STRICT, WITHOUT ROWID;

-- Fill rates: of the objects of a class, how many have a property, their type's included, and how many say something by it.
-- At most 20,000 rows of a content, those that most objects have; the rest of each class is one row whose set and property
-- are called …, in which an object counts once for each property.
CREATE TABLE property_fill (
  content INTEGER NOT NULL REFERENCES content (id),
  class TEXT NOT NULL,
  property_set TEXT NOT NULL,
  property TEXT NOT NULL,
  objects INTEGER NOT NULL,       -- have it
  filled INTEGER NOT NULL,        -- of them with a value that is neither blank nor a placeholder
  placeholders INTEGER NOT NULL,  -- of them with a placeholder ("n/a", "à compléter", "?")
  PRIMARY KEY (content, class, property_set, property)
) STRICT, WITHOUT ROWID;
CREATE INDEX property_fill_by_property ON property_fill (property_set, property);

-- How far the model would fill what it is handed over to: sheets of COBie, tables of a maintenance system (GMAO).
CREATE TABLE readiness (
  content INTEGER NOT NULL REFERENCES content (id),
  target TEXT NOT NULL,           -- cobie or gmao
  sheet TEXT NOT NULL,            -- Facility, Floor, Space, Zone, Type, Component, System, Document; equipment
  field TEXT NOT NULL,            -- the column; empty: rows of which every mandatory column is filled
  mandatory INTEGER NOT NULL,
  records INTEGER NOT NULL,       -- rows that the sheet would have
  filled INTEGER NOT NULL,        -- of them with this column
  PRIMARY KEY (content, target, sheet, field)
) STRICT, WITHOUT ROWID;

-- What is asked: the specifications of a profile, in order.
CREATE TABLE specification (
  profile INTEGER NOT NULL REFERENCES profile (id),
  position INTEGER NOT NULL,      -- from 0, over all requirement files
  file INTEGER NOT NULL,          -- position of its requirement file
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  severity TEXT,                  -- blocking, major, minor; null for an IDS
  lot TEXT,
  clause TEXT,
  PRIMARY KEY (profile, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE requirement (
  profile INTEGER NOT NULL,
  specification INTEGER NOT NULL,
  position INTEGER NOT NULL,      -- from 0
  facet TEXT NOT NULL,
  subject TEXT NOT NULL,          -- Pset_WallCommon.FireRating, Name; empty where the facet says it
  cardinality TEXT NOT NULL,
  text TEXT NOT NULL,             -- a sentence
  PRIMARY KEY (profile, specification, position),
  FOREIGN KEY (profile, specification) REFERENCES specification (profile, position)
) STRICT, WITHOUT ROWID;

-- How a model came out of a profile.
CREATE TABLE outcome (
  content INTEGER NOT NULL REFERENCES content (id),
  profile INTEGER NOT NULL REFERENCES profile (id),
  named TEXT NOT NULL DEFAULT '', -- model.name where what is asked reads it, else empty
  status TEXT NOT NULL,           -- read, pass, fail, error
  proposal TEXT,                  -- conform, conform-with-remarks, to-be-redone; null without a cahier
  PRIMARY KEY (content, profile, named)
) STRICT, WITHOUT ROWID;

-- How a model came out of a specification. Counts of objects, then of checks, which add up.
CREATE TABLE result (
  content INTEGER NOT NULL REFERENCES content (id),
  profile INTEGER NOT NULL,
  specification INTEGER NOT NULL,
  named TEXT NOT NULL DEFAULT '', -- as in outcome
  status TEXT NOT NULL,           -- pass, fail, not-applicable, not-evaluated
  why TEXT,                       -- code of the reason where the counts do not say it
  applicable INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  valid INTEGER NOT NULL,
  absent INTEGER NOT NULL,
  placeholder INTEGER NOT NULL,
  misplaced INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  not_evaluable INTEGER NOT NULL,
  PRIMARY KEY (content, profile, specification, named),
  FOREIGN KEY (profile, specification) REFERENCES specification (profile, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX result_by_specification ON result (profile, specification);

-- What does not hold, by requirement, class and reason: one correction in the authoring tool is one of these.
CREATE TABLE gap (
  content INTEGER NOT NULL REFERENCES content (id),
  profile INTEGER NOT NULL,
  specification INTEGER NOT NULL,
  named TEXT NOT NULL DEFAULT '', -- as in outcome
  requirement INTEGER NOT NULL,   -- position; -1 for what a prohibited specification found
  class TEXT NOT NULL,
  reason TEXT NOT NULL,           -- absent.property, placeholder …
  objects INTEGER NOT NULL,
  PRIMARY KEY (content, profile, specification, named, requirement, class, reason)
) STRICT, WITHOUT ROWID;
