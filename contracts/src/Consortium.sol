// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @title Who may do what, and until when
/// @notice The AccessManager of a deployment: a role for each function of each contract, and the members of each
/// role. Besides the grants of an AccessManager, which last until they are revoked, a member is admitted by a
/// credential: an EIP-712 message of a trusted issuer that gives one role to one account until it expires.
///
/// A member is known by the account, which is also a decentralised identifier: the DID of an account is
/// `did:pkh:eip155:<chain>:<address>` with the chain's id in decimal and the address as EIP-55 writes it
/// (https://github.com/w3c-ccg/did-pkh), so a W3C Verifiable Credential about that DID says who stands behind a member.
/// Such a credential stays off-chain; its identifier or hash can be the `id` of the message here.
///
/// An issuer is trusted with a set of roles. When it is no longer, what it signed admits nobody any more, and what was
/// given already lasts until it expires: the honest among its members are not put out with the others. An admin puts
/// members out one by one (`revokeRole`), and then no credential brings them back; the issuer ends what it gave by
/// `revokeCredential`, trusted or not. An issuer that is trusted again is so with everything it signed before and did
/// not revoke.
///
/// Issuers of one role are trusted with each other's members: a later end, given by one of them, replaces the end that
/// another gave, and can be revoked by the later one only.
/// @dev Nobody is made admin or governor by a credential: the governor chooses the issuers, so these do not choose the
/// governor, nor does a governor prolong its own term through them. Nor is anybody made minter: tokens are votes, and
/// votes may choose what the governor does. The same goes for every role above 255, which is where a deployment puts
/// roles of its own that are more than a member's.
contract Consortium is AccessManager, EIP712 {
    /// @notice What became of a credential.
    enum CredentialState {
        Unused,
        Used,
        Revoked
    }

    /// @notice What an issuer signs.
    struct Credential {
        /// Who signs.
        address issuer;
        /// Who is admitted.
        address member;
        /// The role that is given.
        uint64 role;
        /// The first second in which the role is held no more.
        uint48 expiry;
        /// Names the credential among those of its issuer.
        bytes32 id;
    }

    /// @notice A member's time in a role, as the last credential gave it; all zero where an admin gave the role.
    struct Term {
        /// The first second in which the role is held no more; 0: no such second.
        uint48 expiry;
        /// Who signed the credential.
        address issuer;
        /// The credential's id.
        bytes32 id;
    }

    /// @dev What became of a credential, and whom it gave what.
    struct Record {
        CredentialState state;
        uint64 role;
        address member;
    }

    /// @notice Keeps datasets: registers them, opens consent books, proves statements.
    uint64 public constant CUSTODIAN_ROLE = 1;
    /// @notice Hands in what others signed.
    uint64 public constant RELAY_ROLE = 2;
    /// @notice Trains models.
    uint64 public constant TRAINER_ROLE = 3;
    /// @notice Adds up what clients send in federated training.
    uint64 public constant AGGREGATOR_ROLE = 4;
    /// @notice Raises and resolves alerts.
    uint64 public constant AUDITOR_ROLE = 5;
    /// @notice Chooses issuers, policies, statements and verifiers.
    uint64 public constant GOVERNOR_ROLE = 6;
    /// @notice Makes tokens: the rewards contract, and no person.
    uint64 public constant MINTER_ROLE = 7;

    /// @dev The last role that credentials can give: an issuer's roles are the bits of one word.
    uint64 private constant _LAST_ISSUED_ROLE = 255;

    bytes32 private constant _CREDENTIAL_TYPE =
    // solhint-disable-next-line gas-small-strings
    keccak256("Credential(address issuer,address member,uint64 role,uint48 expiry,bytes32 id)");

    /// @dev Bit r of an issuer's word: whether it may give role r.
    mapping(address issuer => uint256) private _issuers;
    mapping(address issuer => mapping(bytes32 id => Record)) private _records;
    mapping(uint64 role => mapping(address member => Term)) private _terms;
    mapping(uint64 role => mapping(address account => bool)) private _barred;

    /// @notice An issuer is trusted with these roles from now on, and with no others.
    /// @param issuer The issuer.
    /// @param roles The roles; none: it is not trusted any more.
    event IssuerChanged(address indexed issuer, uint64[] roles);

    /// @notice A credential gave a role.
    /// @param issuer Who signed it.
    /// @param id Its id.
    /// @param member Who has the role.
    /// @param role The role.
    /// @param expiry The first second in which the role is held no more.
    event Admitted(address indexed issuer, bytes32 indexed id, address indexed member, uint64 role, uint48 expiry);

    /// @notice An issuer revoked a credential.
    /// @param issuer The issuer.
    /// @param id The credential's id.
    event CredentialRevoked(address indexed issuer, bytes32 indexed id);

    /// @notice An admin revoked a role, so that no credential gives it to the account until an admin grants it.
    /// @param role The role.
    /// @param account The account.
    event AccountBarred(uint64 indexed role, address indexed account);

    /// @notice No credential can give this role.
    /// @param role The role.
    error RoleNotForIssuers(uint64 role);

    /// @notice The issuer is not trusted with the role.
    /// @param issuer The issuer.
    /// @param role The role.
    error UntrustedIssuer(address issuer, uint64 role);

    /// @notice The credential was used or revoked before.
    /// @param issuer The issuer.
    /// @param id The credential's id.
    /// @param state What became of it.
    error CredentialSpent(address issuer, bytes32 id, CredentialState state);

    /// @notice The credential has expired.
    /// @param expiry When.
    error CredentialExpired(uint48 expiry);

    /// @notice The signature is not the issuer's on this credential, this chain and this contract.
    error InvalidCredentialSignature();

    /// @notice An admin revoked the role, and has not granted it since.
    /// @param role The role.
    /// @param account From whom it was revoked.
    error Barred(uint64 role, address account);

    /// @notice The member has the role at least as long as the credential would give it.
    /// @param role The role.
    /// @param member The member.
    /// @param expiry When its time in the role ends; 0: never.
    error AlreadyMember(uint64 role, address member, uint48 expiry);

    /// @notice Starts with one admin and no issuers. Every function of every contract, `setIssuer` included, is the
    /// admin's until the deployment sets roles by contracts/roles.json.
    /// @param initialAdmin The admin.
    constructor(address initialAdmin) AccessManager(initialAdmin) EIP712("Assent Consortium", "1") {
        emit RoleLabel(CUSTODIAN_ROLE, "custodian");
        emit RoleLabel(RELAY_ROLE, "relay");
        emit RoleLabel(TRAINER_ROLE, "trainer");
        emit RoleLabel(AGGREGATOR_ROLE, "aggregator");
        emit RoleLabel(AUDITOR_ROLE, "auditor");
        emit RoleLabel(GOVERNOR_ROLE, "governor");
        emit RoleLabel(MINTER_ROLE, "minter");
    }

    /// @notice Sets the roles that an issuer may give. What it gave before stays given.
    /// @param issuer An account, or a contract that answers to ERC-1271.
    /// @param roles The roles, each from 1 to 255 and neither the governor's nor the minter's; none: the issuer is not
    /// trusted any more.
    function setIssuer(address issuer, uint64[] calldata roles) external onlyAuthorized {
        uint256 bits = 0;
        for (uint256 i = 0; i < roles.length; ++i) {
            uint64 role = roles[i];
            if (!_isIssuable(role)) revert RoleNotForIssuers(role);
            bits |= 1 << role;
        }
        _issuers[issuer] = bits;
        emit IssuerChanged(issuer, roles);
    }

    /// @notice Gives the role that a credential names. Anyone may bring it: the member, the issuer, a relay.
    /// @dev The role starts after its grant delay and has no execution delay. A role that lasts longer, or that an
    /// admin gave, perhaps with an execution delay, is never changed. Whoever renounces such a role can be admitted
    /// without the delay, so it makes little sense to delay single members of a role that issuers give.
    /// @param credential The credential.
    /// @param signature The issuer's signature: 65 bytes with the lower s, or what the issuer's contract takes.
    function admit(Credential calldata credential, bytes calldata signature) external {
        (address issuer, uint64 role) = (credential.issuer, credential.role);
        Record storage record = _records[issuer][credential.id];
        if (record.state != CredentialState.Unused) revert CredentialSpent(issuer, credential.id, record.state);
        if (credential.expiry <= Time.timestamp()) revert CredentialExpired(credential.expiry);
        if (!mayGive(issuer, role)) revert UntrustedIssuer(issuer, role);
        bytes32 digest = credentialDigest(credential);
        if (!SignatureChecker.isValidSignatureNowCalldata(issuer, digest, signature)) {
            revert InvalidCredentialSignature();
        }

        (record.state, record.role, record.member) = (CredentialState.Used, role, credential.member);
        _extend(credential);
        emit Admitted(issuer, credential.id, credential.member, role, credential.expiry);
    }

    /// @notice Revokes a credential of the caller's. One that was not used never will be. One that was used ends the
    /// member's role, unless a later credential or an admin has given it since.
    /// @param id The credential's id.
    function revokeCredential(bytes32 id) external {
        address issuer = _msgSender();
        Record storage record = _records[issuer][id];
        if (record.state == CredentialState.Revoked) revert CredentialSpent(issuer, id, record.state);

        record.state = CredentialState.Revoked;
        emit CredentialRevoked(issuer, id);
        Term storage term = _terms[record.role][record.member];
        if (term.issuer == issuer && term.id == id) _revokeRole(record.role, record.member);
    }

    /// @notice What became of a credential.
    /// @param issuer The issuer.
    /// @param id The credential's id.
    /// @return Whether it was used or revoked; `Unused` also if there is none.
    function credentialState(address issuer, bytes32 id) external view returns (CredentialState) {
        return _records[issuer][id].state;
    }

    /// @notice A member's time in a role, ended or not.
    /// @param role The role.
    /// @param member The member.
    /// @return The term; all zero where the role was not given by a credential or not at all.
    function termOf(uint64 role, address member) external view returns (Term memory) {
        return _terms[role][member];
    }

    /// @notice Whether no credential gives a role to an account: an admin revoked it and has not granted it since.
    /// @param role The role.
    /// @param account The account.
    /// @return Whether it is barred.
    function isBarred(uint64 role, address account) external view returns (bool) {
        return _barred[role][account];
    }

    /// @inheritdoc AccessManager
    /// @dev It is revoked for good, also from an account that does not have it yet: only `grantRole` gives it again.
    function revokeRole(uint64 roleId, address account) public override {
        super.revokeRole(roleId, account);
        _barred[roleId][account] = true;
        emit AccountBarred(roleId, account);
    }

    /// @notice Whether an issuer is trusted with a role.
    /// @param issuer The issuer.
    /// @param role The role.
    /// @return Whether its credentials give the role.
    function mayGive(address issuer, uint64 role) public view returns (bool) {
        return (_issuers[issuer] >> role) & 1 == 1;
    }

    /// @notice What an issuer signs for a credential: the EIP-712 digest in this contract's domain, on this chain.
    /// @param credential The credential.
    /// @return The digest.
    function credentialDigest(Credential calldata credential) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    _CREDENTIAL_TYPE,
                    credential.issuer,
                    credential.member,
                    credential.role,
                    credential.expiry,
                    credential.id
                )
            )
        );
    }

    /// @inheritdoc AccessManager
    /// @dev A role that a credential gave ends with it, for everything that the manager decides, guardians and role
    /// admins included. `getAccess` goes on telling what was given.
    function hasRole(uint64 roleId, address account)
        public
        view
        override
        returns (bool isMember, uint32 executionDelay)
    {
        (isMember, executionDelay) = super.hasRole(roleId, account);
        if (_hasEnded(roleId, account)) isMember = false;
    }

    /// @notice Gives a role without an end, whether or not a credential gave it before.
    /// @dev A role that has ended is given anew: the grant delay counts again.
    /// @param roleId The role.
    /// @param account Whom it is given.
    /// @param grantDelay After how many seconds it starts, if it is new.
    /// @param executionDelay How many seconds pass between scheduling a call and making it.
    /// @return Whether it is new.
    function _grantRole(uint64 roleId, address account, uint32 grantDelay, uint32 executionDelay)
        internal
        override
        returns (bool)
    {
        if (_hasEnded(roleId, account)) _revokeRole(roleId, account);
        delete _terms[roleId][account];
        delete _barred[roleId][account];
        return super._grantRole(roleId, account, grantDelay, executionDelay);
    }

    /// @notice Ends a role, and forgets the credential that gave it.
    /// @param roleId The role.
    /// @param account Who has it.
    /// @return Whether there was something to end.
    function _revokeRole(uint64 roleId, address account) internal override returns (bool) {
        delete _terms[roleId][account];
        return super._revokeRole(roleId, account);
    }

    /// @notice Gives the role of a credential, or moves its end where the member has it already.
    /// @param credential The credential.
    function _extend(Credential calldata credential) private {
        (uint64 role, address member) = (credential.role, credential.member);
        if (_barred[role][member]) revert Barred(role, member);
        (uint48 since,,,) = getAccess(role, member);
        if (since == 0 || _hasEnded(role, member)) {
            _grantRole(role, member, getRoleGrantDelay(role), 0);
        } else {
            uint48 expiry = _terms[role][member].expiry;
            if (expiry == 0 || credential.expiry <= expiry) revert AlreadyMember(role, member, expiry);
        }
        _terms[role][member] = Term(credential.expiry, credential.issuer, credential.id);
    }

    /// @notice Whether a role was given by a credential that has expired.
    /// @param role The role.
    /// @param member The member.
    /// @return Whether it has ended.
    function _hasEnded(uint64 role, address member) private view returns (bool) {
        uint48 expiry = _terms[role][member].expiry;
        return expiry != 0 && expiry <= Time.timestamp();
    }

    /// @notice Whether issuers can be trusted with a role.
    /// @param role The role.
    /// @return Whether they can.
    function _isIssuable(uint64 role) private pure returns (bool) {
        return role != ADMIN_ROLE && role != GOVERNOR_ROLE && role != MINTER_ROLE && role <= _LAST_ISSUED_ROLE;
    }
}
